import { bullets } from '../compose/lists.ts';
import { chapter, type SectionComposer } from '../compose/section.ts';
import { text } from '../tree/build.ts';
import type { Inline } from '../tree/inline.ts';

/** Other briefs, and how this one stands to them. */
export const related: SectionComposer = (composer) => {
  const { related: all = [] } = composer.brief;
  if (all.length === 0) return [];
  const items = all.map(({ type, brief, note }, index): Inline[] => [
    text(`${composer.words.values.relations[type] ?? type}: ${brief}`),
    ...(note === undefined ? [] : [text('. '), ...composer.inline(note, `/related/${index}/note`)]),
  ]);
  return chapter('related', composer, [bullets(items, '/related')]);
};
