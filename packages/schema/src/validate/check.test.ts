import { describe, expect, it } from 'vitest';
import { checkBrief } from './check.ts';

const minimal = {
  schemaVersion: 1,
  id: 'talks',
  lang: 'en',
  title: 'Talks',
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'Talks' },
};

/** `code path` of every finding. */
const found = (value: unknown) => checkBrief(value).diagnostics.map(({ code, path }) => `${code} ${path}`);

describe('a ten-line brief', () => {
  it('is valid, and comes back as it was', () => {
    expect(checkBrief(minimal)).toEqual({ brief: minimal, diagnostics: [] });
  });

  it.each(['schemaVersion', 'id', 'lang', 'title', 'publication', 'event'])('is not without %s', (key) => {
    const { [key]: _, ...rest } = minimal as Record<string, unknown>;
    expect(found(rest)).toEqual([`schema/missing /${key}`]);
  });
});

it('says of an older version that it can be migrated, and of an unknown one what is known', () => {
  const versions = ['0.draft', 7].map(
    (schemaVersion) =>
      checkBrief({ ...minimal, schemaVersion }).diagnostics.map(({ code, note }) => [code, note])[0],
  );
  expect(versions).toEqual([
    ['schema/not-an-option', 'Migrate it; nothing is lost.'],
    ['schema/not-an-option', 'Allowed: 1.'],
  ]);
});

describe('shapes', () => {
  it('refuses unknown keys beside other mistakes, and lets x- keys pass', () => {
    const value = {
      ...minimal,
      titel: 'x',
      'x-mine': [1],
      event: { name: 5, 'x-y': true, stauts: 'adjourned' },
    };
    const { diagnostics } = checkBrief(value);
    expect(diagnostics.map(({ code, path, expected }) => [code, path, expected])).toEqual([
      ['schema/wrong-type', '/event/name', 'text or a map of languages'],
      ['schema/unknown-key', '/event/stauts', 'status'],
      ['schema/unknown-key', '/titel', 'title'],
    ]);
    expect(checkBrief({ ...minimal, 'x-mine': [1] }).brief).toEqual({ ...minimal, 'x-mine': [1] });
  });

  it.each([
    [{ status: 'adjurned' }, 'schema/not-an-option /event/status'],
    [{ when: '2023-02-30' }, 'schema/date /event/when'],
    [{ when: { edtf: '2023-13' } }, 'schema/date /event/when/edtf'],
    [{ venues: [] }, 'schema/empty /event/venues'],
    [{ name: '  ' }, 'schema/empty /event/name'],
    [{ name: { english: 'x' } }, 'schema/language-tag /event/name/english'],
    [{ name: 'x'.repeat(5001) }, 'schema/too-big /event/name'],
    [{ cameo: '4' }, 'schema/format /event/cameo'],
  ])('%j', (event, finding) => {
    expect(found({ ...minimal, event: { name: 'Talks', ...event } })).toEqual([finding]);
  });

  it('wants a note for a disputed venue, and a person or an office for a member', () => {
    const venue = { id: 'v', city: 'Miami', country: 'us', purpose: ['negotiation'], neutrality: 'disputed' };
    const delegation = { id: 'd', party: 'us', role: 'party', members: [{ function: 'head' }] };
    expect(found({ ...minimal, event: { name: 'T', venues: [venue] }, delegations: [delegation] })).toEqual([
      'schema/missing /event/venues/0/neutralityNote',
      'schema/missing /delegations/0/members/0',
    ]);
  });

  it('asks where a question is from', () => {
    const question = (origin: unknown) => ({
      ...minimal,
      exam: { questions: [{ id: 'q', kind: 'essay', stem: 'S', origin }] },
    });
    expect(found(question({ type: 'pyq' }))).toEqual(['schema/not-an-option /exam/questions/0/origin/type']);
    expect(found(question({}))).toEqual(['schema/missing /exam/questions/0/origin/type']);
    expect(
      found(
        question({ type: 'asked', exam: 'upsc-cse', stage: 'mains', paper: 'gs2', year: 2013, cites: [] }),
      ),
    ).toEqual(['schema/empty /exam/questions/0/origin/cites']);
  });

  it.each([null, 5, 'text', []])('survives %j', (value) => {
    expect(found(value)).toEqual(['schema/wrong-type ']);
  });

  it('survives a map where a text is wanted, whatever its length is', () => {
    for (const length of [3, { toString: false, valueOf: false }, null])
      expect(found({ ...minimal, id: { length }, tags: { length } })).toEqual([
        'schema/wrong-type /id',
        'schema/wrong-type /tags',
      ]);
    expect(checkBrief({ ...minimal, 'x-own': { length: 5 } }).brief?.['x-own']).toEqual({ length: 5 });
  });

  it('survives any depth, and what holds itself', () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 === 0 ? [deep] : { deep };
    const circle: Record<string, unknown> = { ...minimal };
    circle['x-self'] = [circle, circle];
    expect(found({ ...minimal, deep })).toEqual(['text/too-deep ']);
    expect(found(circle)).toEqual(['text/too-deep ']);
    expect(found({ ...minimal, 'x-own': [[[[[[[[[[]]]]]]]]]] })).toEqual([]);
  });

  it('warns of characters that cannot be printed, and leaves them out', () => {
    const { brief, diagnostics } = checkBrief({ ...minimal, title: 'a\u0007b' });
    expect(brief?.title).toBe('ab');
    expect(diagnostics).toMatchObject([
      { code: 'text/control-character', severity: 'warning', path: '/title' },
    ]);
  });
});

describe('references', () => {
  it('accepts codes of states, former states and organisations, and declared actors', () => {
    const excluded = ['in', 'suhh', 'nato', 'own'].map((actor) => ({ actor }));
    const actors = [{ id: 'own', kind: 'ngo', name: 'Own' }];
    expect(found({ ...minimal, actors, event: { name: 'T', excluded } })).toEqual([]);
  });

  it('refuses what is declared nowhere, and says what may be meant', () => {
    const value = {
      ...minimal,
      event: { name: 'T', host: 'aseen' },
      context: { body: 'B', cites: ['nope'] },
    };
    const { diagnostics } = checkBrief(value);
    expect(diagnostics).toMatchObject([
      { code: 'reference/unknown-actor', path: '/event/host', expected: 'asean' },
      { code: 'reference/unknown-source', path: '/context/cites/0' },
    ]);
  });

  it('refuses an id that stands twice, at the later place', () => {
    const entry = { id: 'a', when: '2024', title: 'T' };
    expect(found({ ...minimal, timeline: { entries: [entry, entry] } })).toEqual([
      'reference/duplicate-id /timeline/entries/1/id',
    ]);
  });

  it('refuses delegations that sit in each other', () => {
    const delegation = (id: string, embeddedIn: string) => ({
      id,
      embeddedIn,
      party: 'us',
      role: 'party',
      members: [{ function: 'head', office: 'Minister' }],
    });
    expect(found({ ...minimal, delegations: [delegation('a', 'b'), delegation('b', 'a')] })).toEqual([
      'reference/circle /delegations/1/embeddedIn',
    ]);
  });
});

describe('a document with mistakes of several kinds', () => {
  const entry = { id: 'a', when: '2024', title: 'T' };
  const question = {
    id: 'q',
    kind: 'mcq',
    format: 'single',
    stem: 'S',
    origin: { type: 'practice' },
    options: [
      { key: 'a', text: 'A' },
      { key: 'b', text: 'B' },
    ],
    answer: 'c',
  };

  it('shows them all in one run', () => {
    const value = {
      ...minimal,
      title: 5,
      event: { name: 'T', host: 'aseen' },
      context: { body: 'B', cites: ['nope', { source: 'nope' }, 7] },
      timeline: { entries: [entry, entry] },
      exam: { questions: [question] },
    };
    expect(found(value)).toEqual([
      'schema/wrong-type /title',
      'schema/wrong-type /context/cites/2',
      'reference/duplicate-id /timeline/entries/1/id',
      'reference/unknown-actor /event/host',
      'reference/unknown-source /context/cites/0',
      'reference/unknown-source /context/cites/1/source',
      'schema/conflict /exam/questions/0/answer',
    ]);
  });

  it.each([
    ['the list', { sources: 'none' }, 'schema/wrong-type /sources'],
    ['an entry', { sources: ['none'] }, 'schema/wrong-type /sources/0'],
    ['the key of the list', { source: [{ id: 'nope' }] }, 'schema/unknown-key /source'],
  ])('does not miss what a mistake in %s may hide', (_, more, finding) => {
    expect(found({ ...minimal, context: { body: 'B', cites: ['nope'] }, ...more })).toEqual([finding]);
  });
});
