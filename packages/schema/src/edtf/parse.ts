import { daysInMonth } from './calendar.ts';
import { dateBounds } from './date-bounds.ts';
import { GROUPINGS } from './groupings.ts';

/** One date of an EDTF expression. */
export interface EdtfDate {
  /** Year as written, four digits; `X` for unspecified last digits: `198X`, `19XX`; a minus before the year 0. */
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

const DATE = /^(-?\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

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
  if (year === '-0000') return refuse('the year 0 has no sign');
  const month = monthText === undefined || monthText === 'XX' ? undefined : Number(monthText);
  const day = dayText === undefined || dayText === 'XX' ? undefined : Number(dayText);
  const reason = impossible(year, month, day, { monthText, dayText });
  if (reason !== undefined) return refuse(reason);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  };
}

/** Why no such day can be. */
function impossible(
  year: string,
  month: number | undefined,
  day: number | undefined,
  { monthText, dayText }: { monthText: string | undefined; dayText: string | undefined },
): string | undefined {
  if (month !== undefined && (month < 1 || (month > 12 && GROUPINGS[month] === undefined))) {
    return `there is no month or season ${monthText}`;
  }
  // Level 1 lets digits be unspecified from the right only (ISO 8601-2, 4.6).
  if (year.endsWith('X') && monthText !== undefined)
    return `the year ${year} is not known, so it has no month`;
  if (day !== undefined && month === undefined) return 'a day without a month says nothing';
  if (dayText !== undefined && month !== undefined && month > 12) return `season ${monthText} has no days`;
  if (day !== undefined && month !== undefined && (day < 1 || day > daysInMonth(Number(year), month))) {
    return `${year}-${monthText} has no day ${dayText}`;
  }
  return undefined;
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
  if (typeof start === 'object' && typeof end === 'object' && dateBounds(start)[0] > dateBounds(end)[1])
    return refuse('the interval ends before it begins');
  return { kind: 'interval', start, end };
}

/** Parses an EDTF expression; `undefined` if it is not one of our profile, names an impossible day or ends before it begins. */
export function parseEdtf(text: string): EdtfExpression | undefined {
  const result = read(text);
  return isRefusal(result) ? undefined : result;
}

/** Why a text is no EDTF date of our profile; `undefined` if it is one. */
export function explainEdtf(text: string): string | undefined {
  const result = read(text);
  return isRefusal(result) ? result.reason : undefined;
}
