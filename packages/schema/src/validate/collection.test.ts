import { describe, expect, it } from 'vitest';
import type { Brief } from '../brief.ts';
import { checkBrief } from './check.ts';
import { checkCollection, memberOf } from './collection.ts';

function brief(id: string, more: Record<string, unknown> = {}): Brief {
  const { brief: checked, diagnostics } = checkBrief({
    schemaVersion: 1,
    id,
    lang: 'en',
    title: 'Talks',
    publication: { publishedOn: '2024-12-20' },
    event: { name: 'Talks' },
    ...more,
  });
  if (checked === undefined) throw new Error(JSON.stringify(diagnostics));
  return checked;
}

const related = (...entries: [string, string][]) => ({
  related: entries.map(([type, other]) => ({ type, brief: other })),
});

const found = (briefs: readonly Brief[], complete?: boolean) => {
  const options = complete === undefined ? {} : { complete };
  const findings = checkCollection(briefs, options);
  // What is kept of a brief is enough.
  expect(checkCollection(briefs.map(memberOf), options)).toEqual(findings);
  return findings.map((list) => list.map(({ code, severity, path }) => `${severity} ${code} ${path}`));
};

describe('a brief that another one names', () => {
  const rows = [
    {
      advantage: 'A',
      thisEvent: 'T',
      precedents: [{ name: 'Camp David', year: '1978', brief: 'camp-davd' }],
    },
  ];

  it('may be outside a run that is a part, and must be inside a whole one', () => {
    const one = brief('a', related(['background', 'b']));
    expect(found([one])).toEqual([['warning reference/unknown-brief /related/0/brief']]);
    expect(found([one], true)).toEqual([['error reference/unknown-brief /related/0/brief']]);
    expect(found([one, brief('b')], true)).toEqual([[], []]);
  });

  it('is looked for among precedents too, with what may be meant', () => {
    const [first] = checkCollection([brief('a', { venueAnalysis: { rows } }), brief('camp-david')]);
    expect(first).toMatchObject([
      { path: '/venueAnalysis/rows/0/precedents/0/brief', expected: 'camp-david' },
    ]);
  });

  it('is another one', () => {
    expect(found([brief('a', related(['updates', 'a']))])).toEqual([
      ['error reference/circle /related/0/brief'],
    ]);
  });
});

it('an id that two briefs have is reported at the later one', () => {
  expect(found([brief('a'), brief('a')])).toEqual([[], ['error reference/duplicate-id /id']]);
});

describe('circles', () => {
  it('of "precedes" are refused, where the last entry closes them', () => {
    const briefs = [
      brief('a', related(['precedes', 'b'])),
      brief('b', related(['precedes', 'c'])),
      brief('c', related(['precedes', 'a'])),
    ];
    expect(found(briefs)).toEqual([[], [], ['error reference/circle /related/0/brief']]);
  });

  it('of "precedes" and "follows" too', () => {
    const briefs = [brief('a', related(['precedes', 'b'])), brief('b', related(['precedes', 'a']))];
    const same = [brief('a', related(['precedes', 'b'])), brief('b', related(['follows', 'a']))];
    expect(found(briefs).flat()).toHaveLength(1);
    expect(found(same).flat()).toEqual([]);
    expect(
      found([brief('a', related(['follows', 'b'])), brief('b', related(['follows', 'a']))]).flat(),
    ).toEqual(['error reference/circle /related/0/brief']);
  });

  it('of other relations are none', () => {
    expect(
      found([
        brief('a', related(['compares-with', 'b'])),
        brief('b', related(['compares-with', 'a'])),
      ]).flat(),
    ).toEqual([]);
  });
});
