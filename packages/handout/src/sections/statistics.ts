import type { Statistic } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { chapter, type SectionComposer } from '../compose/section.ts';
import { strong, text } from '../tree/build.ts';
import type { Term } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { sayEdtf } from '../words/when.ts';
import { factMark, sourceMark } from './marks.ts';

/** Figures with their day, scope and source: what may be written in an answer. */
export const statistics: SectionComposer = (composer) => {
  const { statistics: all = [] } = composer.brief;
  if (all.length === 0) return [];
  const children = all.map((figure, index) => figureTerm(figure, `/statistics/${index}`, composer));
  return chapter('statistics', composer, [
    { type: 'terms', layout: 'run-in', from: '/statistics', children },
  ]);
};

function figureTerm(figure: Statistic, from: string, composer: Composer): Term {
  const { words } = composer;
  const { label, display, unit, currency, asOf, scope, note, verification, cites } = figure;
  const value = composer.inline(display, `${from}/display`);
  const said = composer.plain(display);
  // A sign for money says what the code says.
  const money = /\p{Sc}/u.test(said) ? undefined : currency;
  const units = [unit, money].filter((each) => each !== undefined && !said.includes(each));
  const remarks: Inline[][] = [
    [text(`${words.labels.asOfShort} ${sayEdtf(asOf, words.dates)}`)],
    ...(scope === undefined ? [] : [composer.inline(scope, `${from}/scope`)]),
  ];
  return {
    type: 'term',
    from,
    label: composer.inline(label, `${from}/label`),
    children: [
      strong([...value, ...(units.length === 0 ? [] : [text(` ${units.join(' ')}`)])]),
      text(' ('),
      ...joinInline(remarks, '; '),
      text(')'),
      ...(note === undefined ? [] : [text('. '), ...composer.inline(note, `${from}/note`)]),
      ...factMark(verification, composer),
      ...sourceMark(undefined, cites, composer),
    ],
  };
}
