import { daysInMonth } from './calendar.ts';

/** One date of an EDTF expression. */
export interface EdtfDate {
  /** Year as written; `X` for an unspecified last digit: `198X`. */
  readonly year: string;
  /** 1–12, a sub-year grouping 21–41, or absent. `XX` reads as absent. */
  readonly month?: number;
  /** 1–31 or absent. */
  readonly day?: number;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** An end of an interval: a date, open (`..`) or unknown (empty). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** A parsed EDTF expression. */
export type EdtfExpression =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd };

const DATE = /^(-?\d{3}[\dX])(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

/** Why a text is no date of our profile. */
interface Refusal {
  readonly reason: string;
}

const refuse = (reason: string): Refusal => ({ reason });

const isRefusal = (result: object | string): result is Refusal =>
  typeof result === 'object' && 'reason' in result;

function parseDate(text: string): EdtfDate | Refusal {
  const match = DATE.exec(text);
  if (match === null) return refuse(`"${text}" is not an EDTF date (year, year-month or year-month-day)`);
  const [, year = '', monthText, dayText, qualifier] = match;
  const month = monthText === undefined || monthText === 'XX' ? undefined : Number(monthText);
  const day = dayText === undefined || dayText === 'XX' ? undefined : Number(dayText);
  if (month !== undefined && !((month >= 1 && month <= 12) || (month >= 21 && month <= 41))) {
    return refuse(`there is no month or season ${monthText}`);
  }
  if (dayText !== undefined && month !== undefined && month > 12)
    return refuse(`season ${monthText} has no days`);
  if (day !== undefined && month === undefined) return refuse('a day without a month says nothing');
  if (day !== undefined && month !== undefined) {
    const last = daysInMonth(Number(year.replace('X', '0')), month);
    if (day < 1 || day > last) return refuse(`${year}-${monthText} has no day ${dayText}`);
  }
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  };
}

function parseEnd(text: string): EdtfEnd | Refusal {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

/** Reads an EDTF expression of our profile. */
function read(text: string): EdtfExpression | Refusal {
  const parts = text.split('/');
  if (parts.length === 1) {
    const date = parseDate(text);
    return isRefusal(date) ? date : { kind: 'date', date };
  }
  if (parts.length > 2) return refuse('an interval has one "/"');
  const start = parseEnd(parts[0] ?? '');
  const end = parseEnd(parts[1] ?? '');
  if (isRefusal(start)) return start;
  if (isRefusal(end)) return end;
  if (typeof start === 'string' && typeof end === 'string')
    return refuse('an interval needs at least one date');
  return { kind: 'interval', start, end };
}

/** Parses an EDTF expression; `undefined` if it is not one of our profile, or names an impossible day. */
export function parseEdtf(text: string): EdtfExpression | undefined {
  const result = read(text);
  return isRefusal(result) ? undefined : result;
}

/** Why a text is no EDTF date of our profile; `undefined` if it is one. */
export function explainEdtf(text: string): string | undefined {
  const result = read(text);
  if (isRefusal(result)) return result.reason;
  if (result.kind === 'interval' && typeof result.start === 'object' && typeof result.end === 'object') {
    const [first] = dateBounds(result.start);
    const [, last] = dateBounds(result.end);
    if (first > last) return 'the interval ends before it begins';
  }
  return undefined;
}

/** First and last month of each sub-year grouping; months over 12 lie in the next year. 21–24 are read as northern. */
const GROUPINGS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/** A day as a number that orders: year × 10000 + month × 100 + day. */
export type DayNumber = number;

/** The earliest and the latest day that a date can mean. */
export function dateBounds({ year, month, day }: EdtfDate): readonly [DayNumber, DayNumber] {
  const first = Number(year.replace('X', '0'));
  const last = Number(year.replace('X', '9'));
  if (month === undefined) return [number(first, 1, 1), number(last, 12, 31)];
  if (day !== undefined) return [number(first, month, day), number(last, month, day)];
  const [from, to] = GROUPINGS[month] ?? [month, month];
  const endYear = to > 12 ? last + 1 : last;
  const endMonth = to > 12 ? to - 12 : to;
  return [number(first, from, 1), number(endYear, endMonth, daysInMonth(endYear, endMonth))];
}

function number(year: number, month: number, day: number): DayNumber {
  return year * 10000 + month * 100 + day;
}
