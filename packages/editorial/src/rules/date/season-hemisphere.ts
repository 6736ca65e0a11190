import { toPointer } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { placedDates } from '../../support/placed-dates.ts';

const SEASON = /(?<=\d{4}-)2[1-4](?!\d)/;

export const seasonHemisphere = defineRule({
  id: 'date/season-hemisphere',
  severity: 'info',
  title: 'A season of no stated hemisphere',
  why: 'EDTF 21–24 do not say whose summer is meant; 25–28 are northern seasons, 29–32 southern ones.',
  mend: 'Write 26 for a northern summer, 30 for a southern one. The change offered takes the north, as this software reads 21–24.',
  example: { wrong: '2023-22', right: '2023-26' },
  mends: true,
  check: ({ brief }) =>
    placedDates(brief).flatMap(({ edtf, path }) => {
      if (!SEASON.test(edtf)) return [];
      const northern = edtf.replaceAll(new RegExp(SEASON, 'g'), (season) => String(Number(season) + 4));
      return [
        {
          path,
          message: `${edtf} names a season, and not of which half of the world.`,
          actual: edtf,
          expected: northern,
          patch: [{ op: 'replace', path: toPointer(path), value: northern } as const],
        },
      ];
    }),
});
