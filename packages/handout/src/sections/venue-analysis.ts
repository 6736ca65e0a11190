import type { Precedent } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { chapter, headingOf, type SectionComposer } from '../compose/section.ts';
import { factTable } from '../compose/tables.ts';
import { text } from '../tree/build.ts';
import type { Inline } from '../tree/inline.ts';
import { plainText } from '../tree/plain.ts';
import { sayEdtf } from '../words/when.ts';

/** What the choice of the place tells, beside earlier events. */
export const venueAnalysis: SectionComposer = (composer) => {
  const { venueAnalysis: section } = composer.brief;
  if (section === undefined) return [];
  const columns = section.columns?.map((column, index) =>
    composer.inline(column, `/venueAnalysis/columns/${index}`),
  );
  return chapter('venueAnalysis', composer, [
    factTable({
      id: 'table-venue-analysis',
      summary: plainText(headingOf('venueAnalysis', composer)),
      shares: [3, 5, 5],
      head: columns ?? composer.words.venueColumns.map((column) => [text(column)]),
      from: '/venueAnalysis/rows',
      rows: section.rows.map((row, index) => {
        const from = `/venueAnalysis/rows/${index}`;
        return {
          from,
          cells: [
            composer.inline(row.advantage, `${from}/advantage`),
            composer.cited(row.thisEvent, row.cites, `${from}/thisEvent`),
            precedents(row.precedents, `${from}/precedents`, composer),
          ],
        };
      }),
    }),
  ]);
};

/** `Camp David (1978), Geneva Summits (1985, 2018)`: neighbours of one name share it. */
function precedents(all: readonly Precedent[], from: string, composer: Composer): Inline[] {
  const groups: { name: Inline[]; key: string; years: string[]; note: Inline[] }[] = [];
  all.forEach((precedent, index) => {
    const key = composer.plain(precedent.name);
    const year = sayEdtf(precedent.year, composer.words.dates);
    const last = groups.at(-1);
    if (last?.key === key && last.note.length === 0) last.years.push(year);
    else
      groups.push({
        key,
        name: composer.inline(precedent.name, `${from}/${index}/name`),
        years: [year],
        note: [],
      });
    const group = groups.at(-1);
    if (precedent.note !== undefined && group !== undefined)
      group.note.push(...composer.inline(precedent.note, `${from}/${index}/note`));
  });
  return joinInline(
    groups.map(({ name, years, note }) => [
      ...name,
      text(` (${years.join(', ')})`),
      ...(note.length === 0 ? [] : [text(': '), ...note]),
    ]),
    ', ',
  );
}
