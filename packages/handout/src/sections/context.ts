import type { Context } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { bullets } from '../compose/lists.ts';
import { chapter, kebab, part, type SectionComposer } from '../compose/section.ts';
import { text } from '../tree/build.ts';
import type { Paragraph } from '../tree/core.ts';
import { sourceMark } from './marks.ts';

const POINTS = ['background', 'significance', 'challenges', 'wayForward', 'indiaAngle'] as const;

/** What led to the event and what it means. */
export const context: SectionComposer = (composer) => {
  const { context: section } = composer.brief;
  if (section === undefined) return [];
  const parts = POINTS.flatMap((name) => {
    const points = section[name];
    if (points === undefined) return [];
    const from = `/context/${name}`;
    const items = points.map((point, index) => composer.inline(point, `${from}/${index}`));
    return [
      part(`context-${kebab(name)}`, [text(composer.words.labels[name])], [bullets(items, from)], from),
    ];
  });
  // The points say in short what the running text tells.
  const body = composer.condensed && parts.length > 0 ? [] : bodyOf(composer, section);
  return chapter('context', composer, [...body, ...parts]);
};

/** The running text; its sources, or the mark that there are none, close it. */
function bodyOf(composer: Composer, { body, cites }: Context): Paragraph[] {
  const paragraphs = composer.prose(body, '/context/body');
  return paragraphs.map((each, index) =>
    index === paragraphs.length - 1
      ? { ...each, children: [...each.children, ...sourceMark(body, cites, composer)] }
      : each,
  );
}
