import { bullets } from '../compose/lists.ts';
import { chapter, kebab, part, type SectionComposer } from '../compose/section.ts';
import { text } from '../tree/build.ts';

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
  return chapter('context', composer, [
    ...composer.prose(section.body, '/context/body', section.cites),
    ...parts,
  ]);
};
