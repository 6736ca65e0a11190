import {
  type EdtfDate,
  type EdtfEnd,
  edtfOf,
  parseEdtf,
  textIn,
  type When,
  yearsOf,
} from '@aide-memoire/schema';
import type { DateWords, Words } from './words.ts';

/** A date in words: the author's label, or the date said in the language. Carries inline Markdown only in a label. */
export function sayWhen(when: When, words: Words, lang: string): string {
  const label = typeof when === 'string' ? undefined : textIn(when.label, lang);
  if (label !== undefined) return label;
  const said = sayEdtf(edtfOf(when), words.dates);
  const time = typeof when === 'string' ? undefined : when.time;
  return time === undefined ? said : `${said}, ${time}`;
}

/** An EDTF date in words; the date itself if it cannot be read. */
export function sayEdtf(edtf: string, words: DateWords): string {
  const expression = parseEdtf(edtf);
  if (expression === undefined) return edtf;
  if (expression.kind === 'date') return sayDate(expression.date, words);
  const { start, end } = expression;
  if (typeof start === 'string') return typeof end === 'string' ? edtf : words.until(sayDate(end, words));
  if (typeof end === 'string') return words.since(sayDate(start, words));
  return words.span(sayDate(start, words, end), sayDate(end, words));
}

/** Whether a date is known to the precision that it is stated with: no season, no `~`, no `?`. */
export function isCertain(when: When): boolean {
  const expression = parseEdtf(edtfOf(when));
  if (expression === undefined) return false;
  const dates: EdtfEnd[] =
    expression.kind === 'date' ? [expression.date] : [expression.start, expression.end];
  return dates.every(
    (date) =>
      typeof date === 'object' &&
      !date.uncertain &&
      !date.approximate &&
      (date.month ?? 1) <= 12 &&
      !date.year.includes('X'),
  );
}

/** `later` is the end of an interval: what it shares with the start is not said twice. */
function sayDate(date: EdtfDate, words: DateWords, later?: EdtfDate): string {
  const plain = sayParts(date, words, later);
  const about = date.approximate ? words.about(plain) : plain;
  return date.uncertain ? words.uncertain(about) : about;
}

function sayParts({ year, month, day }: EdtfDate, words: DateWords, later?: EdtfDate): string {
  const yearWords = sayYear(year, words);
  if (month === undefined) return yearWords;
  if (month > 12) return sayGrouping(month, yearWords, words);
  const shared = later?.year === year && (later.month ?? 13) <= 12 ? '' : yearWords;
  const name = words.months[month - 1] ?? '';
  if (day === undefined) return shared === '' ? name : words.month(name, yearWords);
  if (shared === '') return later?.month === month ? String(day) : `${day} ${name}`;
  return words.day(String(day), name, yearWords);
}

function sayYear(year: string, words: DateWords): string {
  const [first] = yearsOf(year);
  // ISO 8601 counts a year 0, which people call 1 before our era.
  if (first <= 0 && !year.endsWith('X')) return words.before(String(1 - first));
  if (year.endsWith('XX')) return words.century(first / 100 + 1);
  return year.endsWith('X') ? words.decade(String(first)) : String(first);
}

function sayGrouping(code: number, year: string, words: DateWords): string {
  if (code <= 32) return words.season(words.seasons[((code - 21) % 4) as 0 | 1 | 2 | 3], year);
  if (code <= 36) return words.quarter(String(code - 32), year);
  return code <= 39 ? words.third(String(code - 36), year) : words.half(String(code - 39), year);
}
