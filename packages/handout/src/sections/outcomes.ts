import type { Outcome } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { chapter, type SectionComposer } from '../compose/section.ts';
import { emphasis, text } from '../tree/build.ts';
import type { Term } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { sourceMark } from './marks.ts';

/** What came of the event, each under what kind of outcome it is. */
export const outcomes: SectionComposer = (composer) => {
  const { outcomes: all = [] } = composer.brief;
  if (all.length === 0) return [];
  const children = all.map((outcome, index): Term => {
    const from = `/outcomes/${index}`;
    return {
      type: 'term',
      from,
      label: [text(composer.words.outcomes[outcome.kind] ?? outcome.kind)],
      children: [
        ...composer.inline(outcome.text, `${from}/text`),
        ...namedInstrument(outcome, composer),
        ...sourceMark(outcome.text, outcome.cites, composer),
      ],
    };
  });
  return chapter('outcomes', composer, [{ type: 'terms', layout: 'run-in', from: '/outcomes', children }]);
};

/** The short title of the instrument behind the outcome, unless the text names it. */
function namedInstrument({ instrument: id, text: said }: Outcome, composer: Composer): Inline[] {
  const index = composer.brief.instruments?.findIndex((instrument) => instrument.id === id) ?? -1;
  const title = composer.brief.instruments?.[index]?.shortTitle;
  if (title === undefined || composer.plain(said).includes(composer.plain(title))) return [];
  return [text(' ('), emphasis(composer.inline(title, `/instruments/${index}/shortTitle`)), text(')')];
}
