import { certainlyBefore, edtfOf, type Path, textIn } from '@aide-memoire/schema';
import type { Context } from '../../context.ts';
import type { Successor } from '../../data/former-states.ts';
import { defineRule } from '../../rule.ts';
import { pattern } from '../../support/patterns.ts';
import { escaped } from '../../support/words.ts';

export const formerState = defineRule({
  id: 'actor/former-state',
  severity: 'error',
  title: 'A state before it was there',
  why: 'In 1986 the Soviet Union met the United States at Reykjavik, not Russia: the successor is another state.',
  mend: 'Write the state of that day: its code is of four letters (ISO 3166-3), `suhh` for the Soviet Union.',
  example: {
    wrong: 'event.when: 1986-10-11/1986-10-12, party: ru',
    right: 'event.when: 1986-10-11/1986-10-12, party: suhh',
  },
  table: 'successors',
  check: (context) => [...modelled(context), ...told(context)],
});

const isTooEarly = (date: string | undefined, { from, since }: Successor) =>
  date !== undefined && certainlyBefore(date, since) && !certainlyBefore(date, from);

function modelled({ brief, tables, eventDate }: Context) {
  const named: [string | undefined, Path][] = [
    [brief.event.host, ['event', 'host']],
    ...(brief.delegations ?? []).map(({ party }, index): [string, Path] => [
      party,
      ['delegations', index, 'party'],
    ]),
    ...(brief.event.venues ?? []).map(({ country }, index): [string, Path] => [
      country,
      ['event', 'venues', index, 'country'],
    ]),
    ...(brief.reactions?.rows ?? []).map(({ actor }, index): [string, Path] => [
      actor,
      ['reactions', 'rows', index, 'actor'],
    ]),
  ];
  return named.flatMap(([code, path]) => {
    const row = tables.successors.find((successor) => successor.code === code);
    if (row === undefined || !isTooEarly(eventDate, row)) return [];
    return [finding(row, eventDate ?? '', path)];
  });
}

/** A timeline says of its own entries when they were. */
function told({ brief, tables }: Context) {
  return (brief.timeline?.entries ?? []).flatMap(({ when, title, text }, index) => {
    const date = edtfOf(when);
    return [['title', textIn(title, 'en')] as const, ['text', textIn(text, 'en')] as const].flatMap(
      ([key, words]) => {
        const row = tables.successors.find(
          (successor) =>
            words?.includes(successor.name) === true &&
            isTooEarly(date, successor) &&
            pattern(
              `(?<!(?:South|North|Soviet|East|Republic of)\\s)\\b${escaped(successor.name)}\\b`,
              'u',
            ).test(words) &&
            !words.includes(successor.formerName),
        );
        return row === undefined ? [] : [finding(row, date, ['timeline', 'entries', index, key])];
      },
    );
  });
}

function finding(row: Successor, date: string, path: Path) {
  return {
    path,
    message: `In ${date} there was no state of ${row.name}: the ground was that of the ${row.formerName}.`,
    actual: row.name,
    expected: row.formerly,
    note: `${row.name} dates from ${row.since}. Source: ${row.source}.`,
  };
}
