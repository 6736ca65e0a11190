import { joinInline } from '../compose/lists.ts';
import { chapter, headingOf, type SectionComposer } from '../compose/section.ts';
import { factTable } from '../compose/tables.ts';
import { emphasis, paragraph, text } from '../tree/build.ts';
import { plainText } from '../tree/plain.ts';

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
            composer.cited(row.response, row.cites, `${from}/response`),
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
