import { describe, expect, it } from 'vitest';
import { checkBrief } from './check.ts';

const found = (more: Record<string, unknown>) =>
  checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: 'Talks',
    publication: { publishedOn: '2024-12-20' },
    event: { name: 'Talks' },
    exam: { questions: [{ id: 'q', kind: 'mcq', stem: 'S', origin: { type: 'practice' }, ...more }] },
  }).diagnostics.map(({ code, path, expected }) =>
    [code, path?.replace('/exam/questions/0', ''), ...(expected === undefined ? [] : [expected])].join(' '),
  );

const options = (...texts: unknown[]) =>
  texts.map((text, index) => ({ key: String.fromCodePoint(0x61 + index), text }));

const statements = (...truth: boolean[]) =>
  truth.map((correct, index) => ({ text: `Statement ${index + 1}`, correct }));

describe('one right answer', () => {
  const single = { format: 'single', options: options('Oslo', 'Dayton') };

  it.each([
    [{ answer: 'b' }, []],
    [{ answer: 'c' }, ['schema/conflict /answer a, b']],
    [{}, ['schema/missing /answer']],
    [{ keyStatus: 'dropped' }, []],
    [{ answer: 'b', options: [] }, ['schema/wrong-length /options']],
    [
      {
        answer: 'a',
        options: [
          { key: 'a', text: 'x' },
          { key: 'a', text: 'y' },
        ],
      },
      ['reference/duplicate-id /options/1/key'],
    ],
  ])('%j', (more, findings) => {
    expect(found({ ...single, ...more })).toEqual(findings);
  });
});

describe('which statements are true', () => {
  const select = { format: 'statements-select', statements: statements(true, true, false) };
  const written = options('1 and 2 only', '2 and 3 only', '1 and 3 only', '1, 2 and 3');

  it.each([
    ['nothing written', {}, []],
    ['the derived key', { answer: 'a' }, []],
    ['another key', { answer: 'b' }, ['schema/conflict /answer a']],
    ['written options', { options: written }, []],
    ['written options and key', { options: written, answer: 'a' }, []],
    ['written options and a wrong key', { options: written, answer: 'd' }, ['schema/conflict /answer a']],
    [
      'no option for the truth',
      { options: options('1 only', '3 only'), answer: 'a' },
      ['schema/conflict /answer'],
    ],
    [
      'no option for the truth and no key',
      { options: options('1 only', '3 only') },
      ['schema/missing /answer'],
    ],
    ['options that nobody can read', { options: options('the first pair', 'others'), answer: 'b' }, []],
    [
      'options in two languages',
      { options: options({ en: '1 and 2 only', hi: 'केवल १ और २' }, 'केवल 3'), answer: 'b' },
      ['schema/conflict /answer a'],
    ],
    [
      'a translation that differs',
      { options: options({ en: '1 and 2 only', hi: 'केवल 2 और 3' }, '1 only'), answer: 'a' },
      [],
    ],
    ['a single statement', { statements: statements(true) }, ['schema/wrong-length /statements']],
  ])('%s', (_, more, findings) => {
    expect(found({ ...select, ...more })).toEqual(findings);
  });
});

describe('how many statements are true', () => {
  const count = { format: 'statements-count', statements: statements(true, false, true) };

  it.each([
    [{ options: options('Only one', 'Only two', 'All three', 'None'), answer: 'b' }, []],
    [
      { options: options('Only one', 'Only two', 'All three', 'None'), answer: 'c' },
      ['schema/conflict /answer b'],
    ],
    [{ options: options('केवल एक', 'केवल दो', 'सभी तीन', 'कोई भी नहीं') }, []],
    [
      { options: options('केवल एक', 'केवल दो', 'सभी तीन', 'कोई भी नहीं'), answer: 'd' },
      ['schema/conflict /answer b'],
    ],
  ])('%j', (more, findings) => {
    expect(found({ ...count, ...more })).toEqual(findings);
  });
});

describe('assertion and reason', () => {
  it.each([
    [{ statements: statements(true, true), explains: true, answer: 'a' }, []],
    [{ statements: statements(true, true), explains: false, answer: 'a' }, ['schema/conflict /answer b']],
    [{ statements: statements(true, true) }, ['schema/missing /explains']],
    [{ statements: statements(true, false), explains: true }, ['schema/conflict /explains']],
    [{ statements: statements(true, false) }, []],
    [{ statements: statements(false, false) }, ['schema/conflict /statements']],
    [{ statements: statements(true, false, true) }, ['schema/wrong-length /statements']],
  ])('%j', (more, findings) => {
    expect(found({ format: 'assertion-reason', ...more })).toEqual(findings);
  });
});

describe('pairs and events', () => {
  const pairs = [
    { left: 'Tashkent', right: '1966' },
    { left: 'Lahore', right: '1999' },
  ];
  const events = (...dates: string[]) => dates.map((when, index) => ({ text: `Event ${index + 1}`, when }));

  it('a match has no wrong pair, and "pairs-count" may have', () => {
    const wrong = [...pairs, { left: 'Dayton', right: '1972', correct: false }];
    expect(found({ format: 'match', pairs })).toEqual([]);
    expect(found({ format: 'match', pairs: wrong })).toEqual(['schema/conflict /pairs/2/correct']);
    expect(found({ format: 'pairs-count', pairs: wrong, answer: 'b' })).toEqual([]);
    expect(found({ format: 'pairs-count', pairs: wrong, answer: 'c' })).toEqual([
      'schema/conflict /answer b',
    ]);
  });

  it('dates say the order, if they do', () => {
    const format = 'chronology';
    expect(found({ format, events: events('1999-02', '1966', '1972-07-02') })).toEqual([]);
    expect(found({ format, events: events('1972', '1972-07-02') })).toEqual(['schema/missing /answer']);
    expect(
      found({ format, events: events('1972', '1966'), options: options('1 – 2', '2 – 1'), answer: 'a' }),
    ).toEqual(['schema/conflict /answer b']);
  });
});

it('an unknown format is told at the format, and an unknown key with what the format knows', () => {
  expect(found({ format: 'statement-select', statements: statements(true, true) })).toEqual([
    'schema/not-an-option /format single, statements-select, statements-count, assertion-reason, match, pairs-count, chronology',
  ]);
  expect(found({ format: 'statements-count', statments: [], statements: statements(true, false) })).toEqual([
    'schema/unknown-key /statments statements',
  ]);
  expect(found({ format: 'single', options: options('a', 'b'), answer: 'a', statments: [] })).toEqual([
    'schema/unknown-key /statments',
  ]);
});
