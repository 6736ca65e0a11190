import { extend } from '@aide-memoire/exams';
import { type Brief, checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import {
  contestedKey,
  contestedTerms,
  type LintOptions,
  lintAlone,
  lintBrief,
  lintCollection,
  rules,
} from './index.ts';

function briefWith(fields: Record<string, unknown>): Brief {
  const { brief, diagnostics } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: 'Talks',
    publication: { publishedOn: '2024-12-20' },
    event: { name: 'Talks' },
    ...fields,
  });
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics));
  return brief;
}

const hedged = {
  agenda: { intro: 'They reportedly met.', topics: [{ id: 't', title: 'T', items: [{ text: 'I' }] }] },
};
const waiver = {
  rule: 'cite/hedge',
  path: '/agenda',
  reason: 'The source asked not to be named',
  expires: '2025-06-30',
};

function codes(fields: Record<string, unknown>, options?: LintOptions): string[] {
  return lintBrief(briefWith(fields), options).map(({ code }) => code);
}

describe('rules', () => {
  it('have an id, reasons and examples each', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const bare = rules.filter(
      ({ id, why, mend, title, example }) =>
        !/^[a-z0-9]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ||
        [why, mend, title].some((text) => text.length < 8) ||
        [example.wrong, example.right].some((text) => text.length < 3),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('say nothing about a brief of ten lines', () => {
    expect(codes({})).toEqual([]);
  });

  it('find the same twice', () => {
    const brief = briefWith(hedged);
    expect(lintBrief(brief)).toEqual(lintBrief(brief));
  });

  it('leave the brief as it is', () => {
    const brief = briefWith(hedged);
    const before = structuredClone(brief);
    lintBrief(brief, { today: '2025-01-01' });
    expect(brief).toEqual(before);
  });

  it('give findings that survive JSON, each with a page', () => {
    const found = lintBrief(briefWith(hedged));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found.find(({ code }) => code === 'cite/hedge')?.url).toBe('docs/diagnostics/cite.md#citehedge');
  });
});

describe('settings', () => {
  const severityOf = (options: LintOptions) =>
    lintBrief(briefWith(hedged), options).find(({ code }) => code === 'cite/hedge')?.severity;

  it('set a severity, by rule before family', () => {
    expect(severityOf({})).toBe('info');
    expect(severityOf({ rules: { 'cite/*': 'error' } })).toBe('error');
    expect(severityOf({ rules: { 'cite/*': 'error', 'cite/hedge': 'warning' } })).toBe('warning');
  });

  it('switch off a rule or a family', () => {
    expect(codes(hedged, { rules: { 'cite/hedge': 'off' } })).not.toContain('cite/hedge');
    expect(codes(hedged, { rules: { 'cite/*': 'off' } }).filter((code) => code.startsWith('cite/'))).toEqual(
      [],
    );
  });

  it('set options; one of another type is passed over', () => {
    const long = { whyInNews: 'one two three four five six' };
    expect(codes(long, { rules: { 'brief/why-in-news-length': ['warning', { words: 5 }] } })).toEqual([
      'brief/why-in-news-length',
    ]);
    expect(codes(long, { rules: { 'brief/why-in-news-length': ['warning', { words: 'five' }] } })).toEqual(
      [],
    );
  });

  it('that name no rule are reported, with the nearest', () => {
    const [found] = lintBrief(briefWith({}), { rules: { 'cite/hegde': 'off' } });
    expect(found).toMatchObject({ code: 'config/unknown-rule', severity: 'error', expected: 'cite/hedge' });
  });
});

describe('waivers', () => {
  it('cover the place that they name, and all below it', () => {
    expect(codes({ ...hedged, 'x-waivers': [waiver] })).not.toContain('cite/hedge');
    expect(codes({ ...hedged, 'x-waivers': [{ ...waiver, path: '/agendas' }] })).toContain('cite/hedge');
  });

  it('cover the whole brief without a path, and a family with a star', () => {
    expect(
      codes({ ...hedged, 'x-waivers': [{ rule: 'cite/*', reason: 'A sample', expires: '2025-06-30' }] }),
    ).toEqual([]);
  });

  it('can be handed in', () => {
    expect(codes(hedged, { waivers: [waiver] })).not.toContain('cite/hedge');
  });

  it('past their day cover nothing, and are reported where they stand', () => {
    const found = lintBrief(briefWith({ ...hedged, 'x-waivers': [waiver] }), { today: '2025-07-01' });
    expect(found.map(({ code }) => code)).toContain('cite/hedge');
    expect(found.find(({ code }) => code === 'waiver/expired')).toMatchObject({
      severity: 'warning',
      path: '/x-waivers/0',
    });
  });

  it('hold on their last day, and as long as nobody says which day it is', () => {
    expect(codes({ ...hedged, 'x-waivers': [waiver] }, { today: '2025-06-30' })).not.toContain(
      'waiver/expired',
    );
    expect(codes({ ...hedged, 'x-waivers': [waiver] })).not.toContain('waiver/expired');
  });

  it('with nothing to cover are reported', () => {
    expect(codes({ 'x-waivers': [waiver] })).toEqual(['waiver/unused']);
  });

  it.each([
    ['no list', 'soon'],
    ['no object', ['soon']],
    ['no rule', [{ reason: 'R', expires: '2025-06-30' }]],
    ['an unknown rule', [{ ...waiver, rule: 'cite/hegde' }]],
    ['no reason', [{ ...waiver, reason: ' ' }]],
    ['no last day', [{ ...waiver, expires: 'soon' }]],
    ['no pointer', [{ ...waiver, path: 'agenda' }]],
  ])('with %s are refused', (_, list) => {
    expect(codes({ ...hedged, 'x-waivers': list })).toContain('waiver/invalid');
  });
});

describe('tables of one’s own', () => {
  const body = {
    context: { body: 'The regime agreed.', cites: ['a'] },
    sources: [{ id: 'a', type: 'webpage', title: 'A', tier: 'news' }],
  };

  it('add rows to the shipped ones', () => {
    const own = [{ term: 'regime', advice: 'Say government.', source: 'our handbook' }];
    expect(codes(body)).not.toContain('text/contested-term');
    expect(codes(body, { tables: { contestedTerms: extend(contestedTerms, own, contestedKey) } })).toContain(
      'text/contested-term',
    );
  });
});

describe('a run of several briefs', () => {
  const asking = (id: string, stem: string) =>
    briefWith({
      id,
      exam: { questions: [{ id: 'q', kind: 'descriptive', origin: { type: 'practice' }, stem }] },
    });
  const first = asking('a', 'Evaluate the role of mediators in the talks of 2024.');
  const second = asking('b', 'Evaluate the role of the mediators in the talks of 2024.');
  const other = asking('c', 'Discuss who was left out of the talks, and why.');
  const collection = [first, second, other];

  it('finds nearly the same question in two of them', () => {
    const doubles = collection.map((brief) =>
      lintBrief(brief, { collection }).flatMap(({ code, message }) =>
        code === 'question/duplicate' ? [message] : [],
      ),
    );
    expect(doubles).toEqual([
      ['This is nearly the question b, q.'],
      ['This is nearly the question a, q.'],
      [],
    ]);
  });
});

describe('a run whose briefs are looked at one by one', () => {
  const stem = 'Evaluate the role of mediators in the peace talks.';
  const asked = { id: 'q', kind: 'descriptive', origin: { type: 'practice' }, stem };
  const asking = (id: string, rule?: string): Brief =>
    briefWith({
      id,
      exam: { questions: [asked] },
      ...(rule === undefined
        ? {}
        : { 'x-waivers': [{ rule, reason: 'asked on purpose', expires: '2030-01-01' }] }),
    });
  const run = (briefs: readonly Brief[]) => {
    const alone = briefs.map((brief) => lintAlone(brief, { today: '2026-01-01' }));
    const later = lintCollection(
      alone.map(({ comparable }) => comparable),
      { today: '2026-01-01' },
    );
    return alone.map(({ diagnostics }, index) => [...diagnostics, ...(later[index] ?? [])]);
  };
  const key = (found: readonly { code: string; path: string; message: string }[]) =>
    found.map(({ code, path, message }) => `${code} ${path} ${message}`).toSorted();

  it.each([[undefined], ['question/duplicate'], ['question/*'], ['text/*']])(
    'finds the same as one that keeps them all, with leave for %s',
    (rule) => {
      const briefs = [asking('a'), asking('b', rule), asking('c')];
      const kept = briefs.map((brief) => lintBrief(brief, { today: '2026-01-01', collection: briefs }));
      expect(run(briefs).map(key)).toEqual(kept.map(key));
    },
  );

  it('tells leave that nothing in the run needed', () => {
    const [found] = run([asking('a', 'question/duplicate')]);
    expect(found?.map(({ code }) => code)).toContain('waiver/unused');
  });
});
