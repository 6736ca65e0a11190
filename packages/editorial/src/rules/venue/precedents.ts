import { edtfBounds, textIn } from '@aide-memoire/schema';
import type { Context } from '../../context.ts';
import type { Summit } from '../../data/summits/index.ts';
import { defineRule } from '../../rule.ts';
import { perList } from '../../support/per-list.ts';
import { normal } from '../../support/words.ts';

/** Every precedent of the venue analysis, with its name in all languages. */
function precedentsOf({ brief }: Context) {
  return (brief.venueAnalysis?.rows ?? []).flatMap((row, place) =>
    row.precedents.map((precedent, index) => ({
      row,
      year: precedent.year,
      note: textIn(precedent.note, brief.lang) ?? '',
      name: normal(
        typeof precedent.name === 'string' ? precedent.name : Object.values(precedent.name).join(' | '),
      ),
      path: ['venueAnalysis', 'rows', place, 'precedents', index],
    })),
  );
}

const singular = (name: string) => name.replaceAll(' summits ', ' summit ');
const yearOf = (edtf: string) => Math.floor((edtfBounds(edtf)?.[0] ?? 0) / 10000);
/** Whether a meeting may have been at the time between two days. */
const isOfTime = ({ year, until = year }: Summit, [first, last]: readonly [number, number]) =>
  year * 10000 + 101 <= last && first <= until * 10000 + 1231;

/** The meetings of a table by the words that a name is searched for. */
const searched = perList((table: readonly Summit[]) =>
  table.map((summit) => ({
    summit,
    words: summit.words.map(normal),
    series: summit.series === undefined ? undefined : normal(summit.series),
  })),
);

export const precedentYear = defineRule({
  id: 'venue/precedent-year',
  severity: 'error',
  title: 'A precedent in a year in which it did not take place',
  why: 'The 2018 summit of the United States and Russia was at Helsinki, not at Geneva: a wrong precedent is a lost mark.',
  mend: 'Correct the year or the place.',
  example: { wrong: '{ name: Geneva Summit, year: 2018 }', right: '{ name: Helsinki Summit, year: 2018 }' },
  table: 'summits',
  check: (context) =>
    precedentsOf(context).flatMap(({ name, year, path }) => {
      const { summits } = context.tables;
      const one = singular(name);
      const series = searched(summits)
        .filter((row) => row.series !== undefined && one.includes(row.series))
        .map(({ summit }) => summit);
      const [known] = series;
      if (known === undefined) return [];
      const time = edtfBounds(year);
      if (time === undefined || series.some((row) => isOfTime(row, time))) return [];
      const same = summits.find(
        (row) => row.between === known.between && row.between !== undefined && isOfTime(row, time),
      );
      const years = series
        .map((row) => row.year)
        .sort((one, other) => one - other)
        .join(', ');
      return [
        {
          path: [...path, 'year'],
          message: `There was no ${known.name} in ${year}.`,
          actual: year,
          expected: same === undefined ? years : `${years}; the ${same.name} was in ${same.year}`,
          note: `Correct the year or the place. Source: ${(same ?? known).source}.`,
        },
      ];
    }),
});

const CLAIM =
  /\bneutral|\bneither (?:capital|side|party)|\bhome (?:advantage|ground|territory|turf)|\bsoil\b|\bthird (?:state|country|party)|तटस्थ|तीसरे? (?:देश|पक्ष)|भूमि/iu;
const SAYS_CLASS = /\b(?:mediator|third|party|soil|multilateral|conference)\b|मध्यस्थ|तृतीय|तीसर|बहुपक्षीय/iu;

const GROUND: Readonly<Record<Summit['ground'], string>> = {
  'third-state': 'in a third state',
  'mediator-territory': 'on the mediator’s soil',
  'party-territory': 'on the soil of one party',
  'io-premises': 'on the premises of an organisation',
  'international-space': 'on the high seas',
  multilateral: 'a conference of many states',
};

export const precedentClass = defineRule({
  id: 'venue/precedent-class',
  severity: 'warning',
  title: 'A precedent on another kind of ground',
  why: 'Camp David and Dayton were on the mediator’s soil: they show nothing about a venue in the country of one party.',
  mend: 'Take a precedent on the same kind of ground, or say in its `note` how it differs.',
  example: {
    wrong: 'Miami (soil of a party), precedent: Camp David, 1978',
    right: 'Miami, precedent: Agra, 2001, or a note “mediator’s soil”',
  },
  table: 'summits',
  check: (context) => {
    const ours = ownGround(context);
    if (ours === undefined) return [];
    const { brief, tables } = context;
    return precedentsOf(context).flatMap(({ name, year, path, note, row }) => {
      const claim = `${textIn(row.advantage, brief.lang)} ${textIn(row.thisEvent, brief.lang)}`;
      if (!CLAIM.test(claim) || SAYS_CLASS.test(`${name} ${note}`)) return [];
      const held = yearOf(year);
      const matching = searched(tables.summits)
        .filter(({ summit, words }) => summit.year === held && words.some((word) => name.includes(word)))
        .map(({ summit }) => summit);
      const [known] = matching;
      if (known === undefined || matching.some(({ ground }) => ours.has(ground))) return [];
      return [
        {
          path,
          message: `${known.name} (${known.place}, ${known.year}) was ${GROUND[known.ground]}, this event is ${[...ours].map((ground) => GROUND[ground]).join(' or ')}.`,
          actual: known.ground,
          note: `Take a precedent on the same kind of ground, or say in its note how it differs. Source: ${known.source}.`,
        },
      ];
    });
  },
});

/** Kinds of ground that compare with the event's own venue. */
function ownGround({ brief, actors }: Context): ReadonlySet<Summit['ground']> | undefined {
  const [venue] = (brief.event.venues ?? []).filter(
    ({ purpose }) => purpose.includes('negotiation') || purpose.includes('plenary'),
  );
  if (venue === undefined) return undefined;
  if (actors.parties.includes(venue.country) || venue.neutrality === 'party-territory')
    return new Set(['party-territory']);
  if (venue.neutrality === 'third-state' || venue.neutrality === 'io-premises')
    return new Set(['third-state', 'io-premises']);
  return venue.neutrality === 'mediator-territory' ? new Set(['mediator-territory']) : undefined;
}
