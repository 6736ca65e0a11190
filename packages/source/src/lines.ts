import type { Point, Range } from '@aide-memoire/schema';

/** Turns offsets of a text into lines and columns. */
export interface LineIndex {
  point(offset: number): Point;
  range(start: number, end: number): Range;
}

/** Indexes the lines of a text once, so that each look-up costs the logarithm of their number. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const point = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return { point, range: (start, end) => ({ start: point(start), end: point(end) }) };
}
