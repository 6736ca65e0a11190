import type { Slab } from './slab.ts';

/** Rounding must not push a line off a page that it fills exactly; in points, or in lines of the grid. */
export const SLACK = 0.01;

/** The next line of a grid at or below y. */
export const onGrid = (y: number, grid: number): number => Math.ceil(y / grid - SLACK) * grid;

/** Where a slab begins that is set from y on, after `previous` or at the top of a column. */
export function topOf(slab: Slab, y: number, previous: Slab | undefined, grid: number): number {
  if (previous === undefined) return y;
  const top = y + Math.max(previous.after, slab.before);
  return slab.snap ? onGrid(top, grid) : top;
}

/** Where the last of some slabs ends if they are set from y on, after `previous` or, with their header, at the top of a column. */
export function bottomOf(
  chunk: readonly Slab[],
  y: number,
  previous: Slab | undefined,
  grid: number,
): number {
  let [cursor, bottom, last] = [y, y, previous];
  const head = previous === undefined ? (chunk[0]?.header ?? []) : [];
  for (const slab of [...head, ...chunk]) {
    const height = last === undefined ? (slab.onTop?.height ?? slab.height) : slab.height;
    bottom = topOf(slab, cursor, last, grid) + height;
    cursor = slab.fill ? onGrid(bottom, grid) : bottom;
    last = slab;
  }
  return bottom;
}
