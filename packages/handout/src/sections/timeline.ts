import { chapter, type SectionComposer } from '../compose/section.ts';
import { isCertain } from '../words/when.ts';
import { factMark, sourceMark } from './marks.ts';

/** What happened, in order. */
export const timeline: SectionComposer = (composer) => {
  const { timeline: section } = composer.brief;
  if (section === undefined) return [];
  return chapter('timeline', composer, [
    {
      type: 'timeline',
      from: '/timeline/entries',
      children: section.entries.map(({ when, title, text, thisEvent, verification, cites }, index) => {
        const from = `/timeline/entries/${index}`;
        const marks = [...factMark(verification, composer), ...sourceMark(text ?? title, cites, composer)];
        return {
          type: 'timelineEntry',
          from,
          when: composer.when(when, `${from}/when`),
          certain: isCertain(when),
          current: thisEvent === true,
          // Where a title says it all, its sources stand with it.
          title: [...composer.inline(title, `${from}/title`), ...(text === undefined ? marks : [])],
          children: text === undefined ? [] : [...composer.inline(text, `${from}/text`), ...marks],
        };
      }),
    },
  ]);
};
