import { type DayNumber, dateBounds, type EdtfEnd, parseEdtf } from './parse.ts';

/** The earliest and the latest day that an EDTF expression can mean, as year × 10000 + month × 100 + day; open ends are infinite. */
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

/** Whether `a` is over before `b` begins, however both are read. */
export function certainlyBefore(a: string, b: string): boolean {
  const first = edtfBounds(a);
  const second = edtfBounds(b);
  return first !== undefined && second !== undefined && first[1] < second[0];
}
