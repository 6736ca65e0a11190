import { chapter, part, type SectionComposer } from '../compose/section.ts';
import type { Block } from '../tree/block.ts';
import type { Term, Terms } from '../tree/core.ts';

/** Points to remember for an answer. Groups without a heading of their own run on from the one before. */
export const keyNotes: SectionComposer = (composer) => {
  const { keyNotes: section } = composer.brief;
  if (section === undefined) return [];
  const blocks: Block[] = [];
  section.groups.forEach(({ heading, notes }, index) => {
    const from = `/keyNotes/groups/${index}`;
    const terms = notes.map(({ label, text, cites }, place): Term => {
      const at = `${from}/notes/${place}`;
      const children = composer.cited(text, cites, `${at}/text`);
      return { type: 'term', from: at, label: composer.inline(label, `${at}/label`), children };
    });
    const last = blocks.at(-1);
    if (heading !== undefined) {
      blocks.push(
        part(
          `key-notes-${index + 1}`,
          composer.inline(heading, `${from}/heading`),
          [list(terms, from)],
          from,
        ),
      );
    } else if (last?.type === 'terms') last.children.push(...terms);
    else blocks.push(list(terms, from));
  });
  return chapter('keyNotes', composer, blocks);
};

const list = (children: Term[], from: string): Terms => ({ type: 'terms', layout: 'run-in', from, children });
