import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

const auto = { width: 'auto' } as const;
const total = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);

it('honours shares', () => {
  const extents = [
    { min: 10, max: 500 },
    { min: 10, max: 20 },
  ];
  expect(columnWidths([{ width: 1 }, { width: 3 }], extents, 200)).toEqual([50, 150]);
});

it('raises a share to its longest word, at the cost of those that have room', () => {
  const extents = [
    { min: 80, max: 100 },
    { min: 10, max: 300 },
  ];
  expect(columnWidths([{ width: 1 }, { width: 3 }], extents, 200)).toEqual([80, 120]);
});

it('gives auto columns what their words ask for', () => {
  const [first = 0, second = 0] = columnWidths(
    [auto, auto],
    [
      { min: 20, max: 40 },
      { min: 20, max: 400 },
    ],
    220,
  );
  expect(first).toBeLessThan(second);
  expect(first).toBeGreaterThanOrEqual(20);
  expect(first + second).toBeCloseTo(220);
});

it('gives an auto column beside shares no more than its longest line', () => {
  expect(
    columnWidths(
      [{ width: 1 }, auto],
      [
        { min: 20, max: 400 },
        { min: 10, max: 30 },
      ],
      200,
    ),
  ).toEqual([170, 30]);
});

it('fills the width exactly, whatever is asked for', () => {
  const extents = [
    { min: 90, max: 100 },
    { min: 90, max: 900 },
    { min: 90, max: 91 },
  ];
  for (const width of [100, 270, 300, 2000])
    expect(total(columnWidths([auto, auto, { width: 2 }], extents, width))).toBeCloseTo(width);
});
