import { certainlyBefore, textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { grouped, normal, phrase } from '../../support/words.ts';

export const outlier = defineRule({
  id: 'stat/outlier',
  severity: 'warning',
  title: 'A figure far from what is known',
  why: 'A figure that is four times what public sources say is more likely a slip than news.',
  mend: 'Check the figure; if it is right, say in `scope` what it counts, and cite its source.',
  example: {
    wrong: '$1.2 trillion of Russian assets frozen',
    right: 'about $300 billion of central-bank assets immobilised',
  },
  table: 'knownRanges',
  check: ({ brief, tables }) =>
    (brief.statistics ?? []).flatMap(({ label, scope, value, currency, asOf }, index) => {
      if (value === undefined) return [];
      const words = normal(`${textIn(label, 'en')} ${textIn(scope, 'en') ?? ''}`);
      const known = tables.knownRanges.find(
        (row) =>
          row.currency === currency &&
          !certainlyBefore(asOf, row.during) &&
          !certainlyBefore(row.during, asOf) &&
          row.words.every((group) => group.some((word) => words.includes(phrase(word)))),
      );
      if (known === undefined || (value >= known.min && value <= known.max)) return [];
      return [
        {
          path: ['statistics', index, 'value'],
          message: `${grouped(value)} lies outside what is known of the ${known.name}.`,
          actual: String(value),
          expected: known.min === known.max ? String(known.min) : `${known.min} to ${known.max}`,
          note: `Known from: ${known.source}.`,
        },
      ];
    }),
});
