import { certainlyBefore, edtfOf } from '@aide-memoire/schema';
import type { RenamedPlace } from '../../data/index.ts';
import { defineRule } from '../../rule.ts';
import { yearsIn } from '../../support/dates.ts';
import { isBody, isQuotation } from '../../support/fields.ts';
import { pattern } from '../../support/patterns.ts';
import { perList } from '../../support/per-list.ts';
import { firstWordsOf } from '../../support/word-index.ts';
import { escaped } from '../../support/words.ts';

/** Fields that speak of the event itself, and so of its day. */
const OF_THE_EVENT =
  /^(?:event|delegations|agenda|outcomes|reactions|context|conclusion|keyDetails|whyInNews)(?:\/|$)/;

const firstWordsOfNames = perList((table: readonly RenamedPlace[]) =>
  firstWordsOf(table.flatMap((row) => [row.old, row.new])),
);

export const nameAtDate = defineRule({
  id: 'actor/name-at-date',
  severity: 'warning',
  title: 'A name that the place did not have on that day',
  why: 'Atlases, papers and examiners use the name of the day: Burma until 1989, Türkiye since 2022.',
  mend: 'Write the name of the day; names of treaties keep theirs.',
  example: { wrong: 'Turkey hosted the talks (2024)', right: 'Türkiye hosted the talks (2024)' },
  table: 'renamedPlaces',
  check: ({ words, brief, tables, eventDate }) =>
    words.near(firstWordsOfNames(tables.renamedPlaces)).flatMap((text) => {
      if (!text.english || isQuotation(text)) return [];
      const date =
        dateOf(text.path, brief.timeline?.entries ?? []) ??
        (OF_THE_EVENT.test(text.field) ? eventDate : undefined);
      const isPlace = text.field.startsWith('event/venues/');
      if (date === undefined || !(isBody(text) || isPlace || text.field === 'timeline/entries/*/title'))
        return [];
      return tables.renamedPlaces.flatMap((row) => {
        if (!text.plain.includes(row.old) && !text.plain.includes(row.new)) return [];
        const years = yearsIn(text.plain);
        const since = Number(row.since.slice(0, 4));
        const outdated =
          certainlyBefore(row.since, date) &&
          isNamed(text.plain, row.old) &&
          !years.some((year) => year <= since);
        const premature =
          row.city !== true &&
          certainlyBefore(date, row.since) &&
          isNamed(text.plain, row.new) &&
          !isNamed(text.plain, row.old) &&
          !years.some((year) => year >= since);
        if (!outdated && !premature) return [];
        const [said, right] = outdated ? [row.old, row.new] : [row.new, row.old];
        return [
          {
            path: text.path,
            message: `“${said}” was ${outdated ? 'no longer' : 'not yet'} the name in ${date}.`,
            actual: said,
            expected: right,
            note: `${row.old} became ${row.new} ${row.since.length === 10 ? 'on' : 'in'} ${row.since}. Source: ${row.source}.`,
          },
        ];
      });
    }),
});

const isNamed = (plain: string, name: string) =>
  plain.includes(name) && pattern(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])`, 'u').test(plain);

function dateOf(
  path: readonly PropertyKey[],
  entries: readonly { when: Parameters<typeof edtfOf>[0] }[],
): string | undefined {
  if (path[0] !== 'timeline' || path[1] !== 'entries') return undefined;
  const when = entries[Number(path[2])]?.when;
  return when === undefined ? undefined : edtfOf(when);
}
