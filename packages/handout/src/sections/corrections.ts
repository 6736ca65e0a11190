import { chapter, type SectionComposer } from '../compose/section.ts';
import type { Term } from '../tree/core.ts';

/** Mistakes of earlier editions, and what is right. */
export const corrections: SectionComposer = (composer) => {
  const { corrections: all = [] } = composer.brief.publication;
  if (all.length === 0) return [];
  const from = '/publication/corrections';
  const children = all.map(
    ({ on, text: said }, index): Term => ({
      type: 'term',
      from: `${from}/${index}`,
      label: composer.when(on, `${from}/${index}/on`),
      children: composer.inline(said, `${from}/${index}/text`),
    }),
  );
  return chapter('corrections', composer, [{ type: 'terms', layout: 'run-in', from, children }]);
};
