import { Mcq } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { optionOrder } from './option-order.ts';
import { randomFrom } from './random.ts';

const common = { id: 'q', kind: 'mcq', stem: 'S', origin: { type: 'practice' } };
const single = (...texts: unknown[]) =>
  Mcq.parse({
    ...common,
    format: 'single',
    answer: 'a',
    options: texts.map((text, index) => ({ key: 'abcde'[index], text })),
  });

/** The orders that many seeds give. */
const orders = (question: Mcq) =>
  Array.from({ length: 60 }, (_, seed) => optionOrder(question, randomFrom(seed)).join(''));
const different = (question: Mcq) => new Set(orders(question)).size;

describe('options that may stand anywhere', () => {
  it('come in every order, and each once', () => {
    const question = single('1966', '1972', '1999');
    expect(new Set(orders(single('Oslo', 'Dayton', 'Lahore'))).size).toBe(6);
    for (const order of orders(question)) expect([...order].toSorted().join('')).toBe('012');
  });

  it('leave one that closes the list where it is', () => {
    for (const last of [
      'None of the above',
      'All of these',
      'Both of them',
      'उपर्युक्त में से कोई नहीं',
      'Not attempted',
    ]) {
      const question = single('Oslo', 'Dayton', 'Lahore', last);
      expect(different(question), last).toBe(6);
      expect(
        orders(question).every((order) => order.endsWith('3')),
        last,
      ).toBe(true);
    }
  });

  it('leave it in a language that only one of its versions is in', () => {
    const question = single('Oslo', 'Dayton', { hi: 'इनमें से कोई नहीं', en: 'Nowhere' });
    expect(orders(question).every((order) => order.endsWith('2'))).toBe(true);
  });
});

describe('options that are never moved', () => {
  it.each([
    ['a ladder of statements', ['1 only', '2 and 3 only', '1 and 3 only', '1, 2 and 3']],
    ['a ladder in Hindi', ['केवल 1', 'केवल 2 और 3', '1, 2 और 3', 'न तो 1 न ही 2']],
    ['a ladder of Roman numbers', ['I only', 'II only', 'Both I and II', 'Neither I nor II']],
    ['how many', ['Only one', 'Only two', 'All three', 'None']],
    ['one that speaks of others', ['Oslo', 'Dayton', 'Both (a) and (b)', 'Lahore']],
  ])('%s', (_, texts) => {
    expect(different(single(...texts))).toBe(1);
  });

  it.each(['statements-select', 'statements-count', 'assertion-reason'])('those of %s', (format) => {
    const statements = [true, false].map((correct, index) => ({ text: `S${index}`, correct }));
    expect(different(Mcq.parse({ ...common, format, statements }))).toBe(1);
  });

  it('those of a count of pairs', () => {
    const pairs = [
      { left: 'a', right: 'A' },
      { left: 'b', right: 'B' },
    ];
    expect(different(Mcq.parse({ ...common, format: 'pairs-count', pairs }))).toBe(1);
  });
});
