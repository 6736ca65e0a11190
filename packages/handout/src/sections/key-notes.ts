import { chapter, part, type SectionComposer } from '../compose/section.ts';
import type { Block } from '../tree/block.ts';
import type { Terms } from '../tree/core.ts';

/** Points to remember for an answer. */
export const keyNotes: SectionComposer = (composer) => {
  const { keyNotes: section } = composer.brief;
  if (section === undefined) return [];
  const groups = section.groups.map(({ heading, notes }, index): Block => {
    const from = `/keyNotes/groups/${index}`;
    const terms: Terms = {
      type: 'terms',
      layout: 'run-in',
      from,
      children: notes.map(({ label, text, cites }, place) => {
        const at = `${from}/notes/${place}`;
        return {
          type: 'term',
          from: at,
          label: composer.inline(label, `${at}/label`),
          children: composer.cited(text, cites, `${at}/text`),
        };
      }),
    };
    return heading === undefined
      ? terms
      : part(`key-notes-${index + 1}`, composer.inline(heading, `${from}/heading`), [terms], from);
  });
  return chapter('keyNotes', composer, groups);
};
