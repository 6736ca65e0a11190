import { expect, it } from 'vitest';
import { row } from './row.ts';
import { slab } from './slab.ts';

const dress = { above: 2, below: 3, least: 0, rules: () => [] };
const cell = (count: number) => Array.from({ length: count }, () => slab(10, []));

it('is as high as its highest cell, or as it must be at least', () => {
  expect(row([cell(2), cell(5)], dress).height).toBe(55);
  expect(row([cell(1)], { ...dress, least: 40 }).height).toBe(40);
});

it('is parted where lines end', () => {
  const parts = row([cell(2), cell(5)], dress).split?.(36);
  expect(parts?.map(({ height }) => height)).toEqual([35, 25]);
});

it('is not parted where a cell could not even begin', () => {
  expect(row([cell(5)], dress).split?.(12)).toBeUndefined();
});

it('sets its cells at the top, or in the middle where that is wanted', () => {
  const marked = slab(10, [{ kind: 'place', x: 0, y: 0, id: 'a' }]);
  const topOf = (more: object): unknown => {
    const [mark] = row([[marked], cell(3)], { ...dress, least: 60, ...more }).marks;
    return mark?.y;
  };
  expect(topOf({})).toBe(2);
  expect(topOf({ middle: true })).toBe(25);
});
