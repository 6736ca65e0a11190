import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { widthsSource } from '../../scripts/widths.ts';
import { emsOf, widthsOf } from './width.ts';

it('has the widths that stand in the files of Carlito', () => {
  expect(readFileSync(new URL('./carlito.generated.ts', import.meta.url), 'utf8')).toBe(widthsSource());
});

it('knows Latin, and says so of what it does not know', () => {
  const regular = widthsOf('regular');
  expect(emsOf(0x41, regular)).toBeCloseTo(0.5786, 3);
  expect(emsOf(0x2014, widthsOf('bold'))).toBeGreaterThan(0.8);
  expect([emsOf(0x7, regular), emsOf(0x915, regular), emsOf(0x1f600, regular)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
