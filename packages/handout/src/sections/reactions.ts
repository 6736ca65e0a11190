import type { Reaction } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { chapter, headingOf, type SectionComposer } from '../compose/section.ts';
import { factTable } from '../compose/tables.ts';
import { emphasis, paragraph, text } from '../tree/build.ts';
import type { Paragraph } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { plainText } from '../tree/plain.ts';
import { sourceMark } from './marks.ts';
import { speakerOf } from './quotes.ts';

/** What others said, where they stand, and why. */
export const reactions: SectionComposer = (composer) => {
  const { reactions: section } = composer.brief;
  if (section === undefined) return [];
  const columns = section.columns?.map((column, index) =>
    composer.inline(column, `/reactions/columns/${index}`),
  );
  return chapter('reactions', composer, [
    factTable({
      id: 'table-reactions',
      summary: plainText(headingOf('reactions', composer)),
      shares: [3, 5, 5],
      head: columns ?? composer.words.reactionColumns.map((column) => [text(column)]),
      from: '/reactions/rows',
      rows: section.rows.map((row, index) => {
        const from = `/reactions/rows/${index}`;
        const stance = composer.words.stances[row.stance] ?? row.stance;
        return {
          from,
          cells: [
            [
              paragraph([text(composer.actor(row.actor))], { from: `${from}/actor` }),
              paragraph([emphasis([text(stance)])], { variant: 'note', from: `${from}/stance` }),
            ],
            [
              paragraph([
                ...(row.on === undefined ? [] : [...composer.when(row.on, `${from}/on`), text(': ')]),
                ...composer.cited(row.response, row.cites, `${from}/response`),
              ]),
              ...quotesOf(row, composer),
            ],
            joinInline(
              row.interests.map((interest, place) => composer.inline(interest, `${from}/interests/${place}`)),
              '; ',
            ),
          ],
        };
      }),
    }),
  ]);
};

/** Quotations that a reaction names, with who said them and when; not those that the response tells already. */
function quotesOf({ quotes: ids = [], response }: Reaction, composer: Composer): Paragraph[] {
  const told = composer.plain(response).toLowerCase();
  return ids.flatMap((id): Paragraph[] => {
    const index = composer.brief.quotes?.findIndex((quote) => quote.id === id) ?? -1;
    const quote = composer.brief.quotes?.[index];
    if (quote === undefined || told.includes(composer.plain(quote.text).toLowerCase())) return [];
    const from = `/quotes/${index}`;
    const said = speakerOf(quote, from, composer);
    const who: Inline[] = said.length === 0 ? [] : [text(' – '), ...said];
    const words = [text('“'), ...composer.inline(quote.text, `${from}/text`), text('”')];
    return [
      paragraph([...words, ...who, ...sourceMark(quote.text, quote.cites, composer)], {
        variant: 'note',
        from,
      }),
    ];
  });
}
