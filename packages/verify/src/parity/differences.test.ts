import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

const without = (text: string, stretches: readonly { from: number; to: number }[]) =>
  stretches.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);

describe('differences', () => {
  it('finds a digit that was changed, and words that were dropped or added', () => {
    expect(differences('in1972they', 'in1973they')).toEqual({
      missing: [{ from: 5, to: 6 }],
      extra: [{ from: 5, to: 6 }],
    });
    expect(differences('onetwothree', 'onethree')).toEqual({ missing: [{ from: 4, to: 7 }], extra: [] });
    expect(differences('', 'abc')).toEqual({ missing: [], extra: [{ from: 0, to: 3 }] });
    expect(differences('abc', 'abc')).toEqual({ missing: [], extra: [] });
  });

  it('leaves two equal texts when what it finds is taken out', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { missing, extra } = differences(a, b);
        expect(without(a, missing)).toBe(without(b, extra));
      }),
    );
  });

  it('tells two documents apart as a whole', () => {
    const [a, b] = ['a'.repeat(4000), 'b'.repeat(4000)];
    expect(differences(a, b)).toEqual({ missing: [{ from: 0, to: 4000 }], extra: [{ from: 0, to: 4000 }] });
  });
});
