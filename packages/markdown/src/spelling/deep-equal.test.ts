import { expect, it } from 'vitest';
import { deepEqual } from './deep-equal.ts';

it.each([
  [{ a: 1, b: [1, { c: 'x' }] }, { b: [1, { c: 'x' }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [[], {}, false],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [null, {}, false],
  ['1', 1, false],
  [{ a: null }, {}, false],
])('%j and %j: %s', (a, b, expected) => expect(deepEqual(a, b)).toBe(expected));
