import { expect, it } from 'vitest';
import { reorder } from './reorder.ts';

const order = (levels: string): string =>
  reorder([...levels].map((level, index) => ({ level: Number(level), index })))
    .map(({ index }) => index)
    .join('');

it.each([
  ['000', '012'],
  ['111', '210'],
  ['00110', '01324'],
  ['1221', '3120'],
])('puts levels %s in the order %s', (levels, expected) => {
  expect(order(levels)).toBe(expected);
});
