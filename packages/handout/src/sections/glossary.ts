import { chapter, type SectionComposer } from '../compose/section.ts';
import type { Term } from '../tree/core.ts';

/** Key terms and what they mean. */
export const glossary: SectionComposer = (composer) => {
  const { glossary: all = [] } = composer.brief;
  if (all.length === 0) return [];
  const children = all.map(({ term, definition, cites }, index): Term => {
    const from = `/glossary/${index}`;
    return {
      type: 'term',
      from,
      label: composer.inline(term, `${from}/term`),
      children: composer.cited(definition, cites, `${from}/definition`),
    };
  });
  return chapter('glossary', composer, [{ type: 'terms', layout: 'run-in', from: '/glossary', children }]);
};
