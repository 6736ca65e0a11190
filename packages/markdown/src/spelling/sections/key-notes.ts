import type { Path } from '@aide-memoire/schema';
import { type Block, eachBlock, type itemsOf, partsOf } from '../blocks.ts';
import { readFields } from '../fields.ts';
import { readNotes, writeNotes } from '../notes.ts';
import type { Reading } from '../reading.ts';
import type { SectionSpelling } from '../spelling.ts';
import { NONE, type Read, readText } from '../texts.ts';
import { heading } from '../writing.ts';

/** Lists of `- **Label:** text`. A heading begins a group that has one, a rule (`***`) a group that has none. */
export const keyNotes: SectionSpelling<'keyNotes'> = {
  names: {
    en: ['Key notes', 'Key points', 'Key note points', 'Points to remember'],
    hi: ['मुख्य बिंदु', 'प्रमुख बिंदु', 'स्मरणीय बिंदु'],
  },
  heading: ['keyNotes', 'heading'],
  read(blocks, reading) {
    const { lead, parts } = partsOf(blocks, 3, reading);
    const groups: { heading?: string; notes: Read[] }[] = [];
    readGroups(lead, groups, false, reading);
    for (const part of parts) {
      const path: Path = ['keyNotes', 'groups', groups.length];
      readFields(part.heading, NONE, path, reading);
      reading.placeKey(path, part.heading);
      const words = readText(part.heading.pieces, [...path, 'heading'], reading);
      groups.push({ ...(words === undefined ? {} : { heading: words }), notes: [] });
      readGroups(part.blocks, groups, true, reading);
    }
    return { groups };
  },
  write: (value, writing) =>
    value.groups.flatMap((group, index) => [
      ...(group.heading === undefined ? [] : [heading(3, { nodes: writing.text(group.heading) })]),
      ...(group.heading === undefined && index > 0 ? [{ type: 'thematicBreak' as const }] : []),
      writeNotes(group.notes, writing),
    ]),
};

function readGroups(
  blocks: readonly Block[],
  groups: { notes: Read[] }[],
  begun: boolean,
  reading: Reading,
): void {
  let open = begun;
  const readList = (node: Parameters<typeof itemsOf>[0]) => {
    if (!open) groups.push({ notes: [] });
    open = true;
    const notes = groups.at(-1)?.notes ?? [];
    readNotes(node, notes, ['keyNotes', 'groups', groups.length - 1, 'notes'], reading);
  };
  const thematicBreak = () => {
    open = false;
  };
  eachBlock(blocks, 'in the key notes', { list: readList, thematicBreak }, reading);
}
