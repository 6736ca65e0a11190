import type { Labelled, Path } from '@aide-memoire/schema';
import type { List } from 'mdast';
import { itemsOf } from './blocks.ts';
import { readFields } from './fields.ts';
import { readLabel, writeLabelled } from './labelled.ts';
import type { Reading } from './reading.ts';
import { NONE, type Read, readCited } from './texts.ts';
import { list, type Writing } from './writing.ts';

/** Reads items `- **Label:** text [@source]` and adds them to `notes`, whose path is given. */
export function readNotes(node: List, notes: Read[], path: Path, reading: Reading): void {
  for (const run of itemsOf(node, reading)) {
    const itemPath = [...path, notes.length];
    const found = readLabel(run, [...itemPath, 'label'], reading);
    reading.placeKey(itemPath, run);
    reading.place(itemPath, run);
    readFields(run, NONE, itemPath, reading);
    notes.push({ label: found.label, ...readCited(found.rest, 'text', itemPath, reading) });
  }
}

/** Writes labelled texts as `readNotes` reads them. */
export function writeNotes(notes: readonly Labelled[], writing: Writing): List {
  return list(
    notes.map((note) => ({
      nodes: writeLabelled(writing.text(note.label), writing.cited(note.text, note.cites)),
    })),
  );
}
