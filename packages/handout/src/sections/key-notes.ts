import { chapter, part, type SectionComposer } from '../compose/section.ts';
import type { Block } from '../tree/block.ts';
import type { Term, Terms } from '../tree/core.ts';

/** Points to remember for an answer. Groups without a heading of their own run on from the one before. */
export const keyNotes: SectionComposer = (composer, group) => {
  const { keyNotes: section } = composer.brief;
  if (section === undefined) return [];
  const blocks: Block[] = [];
  section.groups.forEach(({ heading, notes }, index) => {
    if (group !== undefined && index !== group - 1) return;
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
  const chapters = chapter('keyNotes', composer, blocks);
  // A later group that stands alone is a chapter of its own.
  return group === undefined || group === 1
    ? chapters
    : chapters.map((each) => ({ ...each, id: `${each.id}-part-${group}` }));
};

const list = (children: Term[], from: string): Terms => ({ type: 'terms', layout: 'run-in', from, children });
