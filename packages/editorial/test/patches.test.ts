import { type EditorialDiagnostic, lintBrief } from '@aide-memoire/editorial';
import { type Brief, checkBrief } from '@aide-memoire/schema';
import { expect, it } from 'vitest';
import { briefOf } from './fixtures/fixture.ts';
import { fixtures } from './fixtures/index.ts';
import { applied } from './patching.ts';

/** What a change may bring to light: it was there before, and could not be seen. */
const BROUGHT_TO_LIGHT: Readonly<Record<string, string>> = {
  // What was broken was an emoji.
  'text/mojibake': 'text/emoji-in-print',
  // The one good source of the list had been read for nothing.
  'cite/unused': 'cite/low-tier-only',
};

/** A brief of the fixtures, whatever rule it was made for, and a finding on it that offers a change. */
const offers = fixtures
  .flatMap(({ rule, fires, silent, options }) =>
    [fires, silent].map((fields) => ({ rule, options, brief: checkBrief(briefOf(fields)).brief })),
  )
  .flatMap(({ rule, options, brief }) =>
    brief === undefined
      ? []
      : lintBrief(brief, options)
          .filter(({ patch }) => patch !== undefined)
          .map((finding) => ({ rule, options, brief, finding })),
  );

function mended(brief: Brief, { patch = [] }: EditorialDiagnostic): Brief {
  const checked = checkBrief(patch.reduce(applied, brief as unknown));
  if (checked.brief === undefined) throw new Error(JSON.stringify(checked.diagnostics));
  return checked.brief;
}

function countsOf(found: readonly EditorialDiagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

it('there are changes of many rules to look at', () => {
  expect(new Set(offers.map(({ finding }) => finding.code)).size).toBeGreaterThanOrEqual(15);
});

it.each(offers.map((offer) => [`${offer.finding.code} in the fixture of ${offer.rule}`, offer] as const))(
  'the change of %s takes the finding away, keeps the brief valid and brings no other',
  (_, { brief, finding, options }) => {
    const before = countsOf(lintBrief(brief, options));
    const after = countsOf(lintBrief(mended(brief, finding), options));
    expect(after.get(finding.code) ?? 0).toBeLessThan(before.get(finding.code) ?? 0);
    const more = [...after].filter(([code, count]) => count > (before.get(code) ?? 0)).map(([code]) => code);
    expect(more.filter((code) => code !== BROUGHT_TO_LIGHT[finding.code])).toEqual([]);
  },
);
