import { describe, expect, it } from 'vitest';
import { deriveMcq } from './derive.ts';
import { Mcq } from './mcq.ts';
import { optionsFor } from './options.ts';

const mcq = (more: Record<string, unknown>): Mcq =>
  Mcq.parse({ id: 'q', kind: 'mcq', stem: 'S', origin: { type: 'practice' }, ...more });

const statements = (...truth: boolean[]) =>
  truth.map((correct, index) => ({ text: `Statement ${index + 1}`, correct, why: `Because ${index + 1}` }));

/** `a [1,2]*`: key, what the option holds, and a star at the right one. */
const shown = (question: Mcq) => {
  const { options, answer } = deriveMcq(question);
  return options.map((option) => {
    const choice = 'choice' in option ? option.choice : undefined;
    const held =
      choice === undefined
        ? 'text'
        : 'numbers' in choice
          ? choice.numbers
          : 'places' in choice
            ? choice.places
            : 'count' in choice
              ? choice.count
              : [choice.first, choice.second, choice.explains];
    return `${option.key} ${JSON.stringify(held)}${option.key === answer ? '*' : ''}`;
  });
};

describe('options and key', () => {
  it.each([
    [
      [true, false],
      ['a [1]*', 'b [2]', 'c [1,2]', 'd []'],
    ],
    [
      [true, true],
      ['a [1]', 'b [2]', 'c [1,2]*', 'd []'],
    ],
    [
      [false, true, true],
      ['a [1,2]', 'b [1,3]', 'c [2,3]*', 'd [1,2,3]'],
    ],
    [
      [false, true, false],
      ['a [1]', 'b [2]*', 'c [3]', 'd [1,2,3]'],
    ],
    [
      [false, false, false],
      ['a [1]', 'b [2]', 'c [3]', 'd []*'],
    ],
    [
      [true, true, true, true],
      ['a [1,2,3]', 'b [1,2,4]', 'c [1,3,4]', 'd [1,2,3,4]*'],
    ],
    [
      [true, false, true, false],
      ['a [1,3]*', 'b [1,4]', 'c [2,3]', 'd [2,4]'],
    ],
  ])('of statements %j', (truth, options) => {
    expect(shown(mcq({ format: 'statements-select', statements: statements(...truth) }))).toEqual(options);
  });

  it.each([
    [
      [true, false, true],
      ['a 1', 'b 2*', 'c 3', 'd 0'],
    ],
    [
      [false, false, false],
      ['a 1', 'b 2', 'c 3', 'd 0*'],
    ],
    [
      [true, true, true, true],
      ['a 1', 'b 2', 'c 3', 'd 4*'],
    ],
  ])('of a count of %j', (truth, options) => {
    expect(shown(mcq({ format: 'statements-count', statements: statements(...truth) }))).toEqual(options);
  });

  it('of assertion and reason are the four of the papers', () => {
    const question = mcq({ format: 'assertion-reason', statements: statements(true, true), explains: false });
    expect(shown(question)).toEqual([
      'a [true,true,true]',
      'b [true,true,false]*',
      'c [true,false,false]',
      'd [false,true,false]',
    ]);
  });

  it('of a chronology are orders', () => {
    const events = ['1999', '1966', '1972'].map((when) => ({ text: when, when }));
    expect(shown(mcq({ format: 'chronology', events }))).toEqual(['a [1,2,3]', 'b [2,3,1]*', 'c [3,1,2]']);
  });

  it('of a match fit the second list as it is printed', () => {
    const pairs = ['a', 'b', 'c', 'd'].map((name) => ({ left: name, right: name.toUpperCase() }));
    const question = mcq({ format: 'match', pairs });
    const { secondList = [], options, answer } = deriveMcq(question);
    const right = options.find(({ key }) => key === answer);
    if (right === undefined || !('choice' in right) || right.choice.type !== 'matching')
      throw new Error('a match has a derived key');
    expect(right.choice.places.map((place) => secondList[place - 1])).toEqual([0, 1, 2, 3]);
    expect(secondList).not.toEqual([0, 1, 2, 3]);
    expect(options).toHaveLength(4);
    expect(deriveMcq(question)).toEqual(deriveMcq(question));
  });

  it('stay as the author wrote them, and then nothing is moved', () => {
    const options = [
      { key: 'p', text: '1 only' },
      { key: 'q', text: '2 only' },
    ];
    const pairs = [
      { left: 'a', right: 'A' },
      { left: 'b', right: 'B' },
    ];
    expect(
      deriveMcq(mcq({ format: 'statements-select', statements: statements(false, true), options })),
    ).toMatchObject({ options, answer: 'q' });
    expect(deriveMcq(mcq({ format: 'match', pairs, options, answer: 'p' })).secondList).toEqual([0, 1]);
  });
});

it('gives the reasons by statement', () => {
  expect(deriveMcq(mcq({ format: 'statements-count', statements: statements(true, false) })).reasons).toEqual(
    [
      { number: 1, correct: true, why: 'Because 1' },
      { number: 2, correct: false, why: 'Because 2' },
    ],
  );
});

it('always offers the truth once, among different options', () => {
  for (let of = 2; of <= 6; of += 1) {
    for (let bits = 0; bits < 2 ** of; bits += 1) {
      const numbers = Array.from({ length: of }, (_, index) => index + 1).filter(
        (n) => (bits >> (n - 1)) & 1,
      );
      const options = optionsFor({ type: 'statements', numbers, of }) ?? [];
      const spelt = options.map((option) => JSON.stringify(option));
      expect(new Set(spelt).size, spelt.join()).toBe(4);
      expect(spelt.filter((option) => option.includes(`"numbers":[${numbers.join()}]`))).toHaveLength(1);
    }
  }
});
