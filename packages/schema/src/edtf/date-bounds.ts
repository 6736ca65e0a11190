import { daysInMonth } from './calendar.ts';
import { GROUPINGS } from './groupings.ts';
import type { EdtfDate } from './parse.ts';

/** A day as a number that orders: year × 10000 + month × 100 + day. */
export type DayNumber = number;

/** The earliest and the latest day that a date can mean. */
export function dateBounds({ year, month, day }: EdtfDate): readonly [DayNumber, DayNumber] {
  const [first, last] = yearsOf(year);
  if (month === undefined) return [dayNumber(first, 1, 1), dayNumber(last, 12, 31)];
  if (day !== undefined) return [dayNumber(first, month, day), dayNumber(last, month, day)];
  const [from, to] = GROUPINGS[month] ?? [month, month];
  const endYear = to > 12 ? last + 1 : last;
  const endMonth = to > 12 ? to - 12 : to;
  return [dayNumber(first, from, 1), dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth))];
}

/** The first and the last year that `198X` can mean. Before the year 0, more digits mean an earlier year. */
export function yearsOf(year: string): readonly [number, number] {
  const least = Number(year.replaceAll('X', '0'));
  const most = Number(year.replaceAll('X', '9'));
  return least <= most ? [least, most] : [most, least];
}

function dayNumber(year: number, month: number, day: number): DayNumber {
  return year * 10000 + month * 100 + day;
}
