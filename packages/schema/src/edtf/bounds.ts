import { type DayNumber, dateBounds } from './date-bounds.ts';
import { type EdtfEnd, parseEdtf } from './parse.ts';

/** The earliest and the latest day that an EDTF expression can mean, as year × 10000 + month × 100 + day; open and unknown ends are infinite. */
export function edtfBounds(text: string): readonly [DayNumber, DayNumber] | undefined {
  const expression = parseEdtf(text);
  if (expression === undefined) return undefined;
  if (expression.kind === 'date') return dateBounds(expression.date);
  return [
    bound(expression.start, 0) ?? Number.NEGATIVE_INFINITY,
    bound(expression.end, 1) ?? Number.POSITIVE_INFINITY,
  ];
}

function bound(end: EdtfEnd, side: 0 | 1): DayNumber | undefined {
  return typeof end === 'object' ? dateBounds(end)[side] : undefined;
}

/** Whether `a` is over before `b` begins, however both are read. False if one of them is no date. */
export function certainlyBefore(a: string, b: string): boolean {
  const first = edtfBounds(a);
  const second = edtfBounds(b);
  return first !== undefined && second !== undefined && first[1] < second[0];
}

/**
 * Orders dates for a list: by the earliest day they can mean, then by the latest; 0 for dates of equal bounds. What is no date comes
 * last.
 *
 * @example ['2024-12', '2024', '2023-22'].toSorted(compareEdtf) // ['2023-22', '2024', '2024-12']
 */
export function compareEdtf(a: string, b: string): number {
  const first = edtfBounds(a);
  const second = edtfBounds(b);
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  return difference(first[0], second[0]) || difference(first[1], second[1]);
}

/** Two infinite ends are equal; their plain difference would be no number. */
const difference = (a: number, b: number) => (a === b ? 0 : a - b);
