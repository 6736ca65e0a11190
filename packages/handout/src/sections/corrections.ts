import type { Composer } from '../compose/composer.ts';
import type { Block } from '../tree/block.ts';
import { text } from '../tree/build.ts';
import type { Term } from '../tree/core.ts';

/** Mistakes of earlier editions, at the end of every handout that has any. */
export function corrections(composer: Composer): Block[] {
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
  return [
    {
      type: 'section',
      level: 1,
      id: 'corrections',
      title: [text(composer.words.labels.corrections)],
      from,
      children: [{ type: 'terms', layout: 'run-in', from, children }],
    },
  ];
}
