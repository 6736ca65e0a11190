import { expect, it } from 'vitest';
import { findCycles } from './cycles.ts';

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

it.each([
  [{ a: ['b'], b: [] }, []],
  [{ a: ['a'] }, [['a']]],
  [{ a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c']]],
  [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  [
    { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [{ a: ['nowhere'] }, []],
])('%j', (edges, cycles) => {
  expect(findCycles(graph(edges))).toEqual(cycles);
});

it('walks a chain of any length', () => {
  const chain = new Map(Array.from({ length: 50_000 }, (_, index) => [`n${index}`, [`n${index + 1}`]]));
  expect(findCycles(chain)).toEqual([]);
});
