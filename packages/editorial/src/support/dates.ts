import { edtfBounds } from '@aide-memoire/schema';

/** A day as year × 10000 + month × 100 + day. */
export type Day = number;

/** The day of an ISO date; `undefined` for anything else. */
export function dayOf(iso: string): Day | undefined {
  const bounds = edtfBounds(iso);
  return bounds !== undefined && bounds[0] === bounds[1] ? bounds[0] : undefined;
}

/** ISO date of a day. */
export function isoOf(day: Day): string {
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** Milliseconds of the start of a day in UTC. */
const timeOf = (day: Day) => Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100);

/** Days from one day to another; negative if the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / 86_400_000);
}

/** Name of the weekday of a day, in English. */
export function weekdayOf(day: Day): string {
  return WEEKDAYS[new Date(timeOf(day)).getUTCDay()] ?? '';
}

/** English weekdays, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Hindi weekdays, Sunday first. */
export const HINDI_WEEKDAYS = ['रविवार', 'सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार'] as const;

/** Months by name: English, its usual short forms, and Hindi. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan', 'जनवरी'],
    ['february', 'feb', 'फरवरी', 'फ़रवरी'],
    ['march', 'mar', 'मार्च'],
    ['april', 'apr', 'अप्रैल'],
    ['may', 'मई'],
    ['june', 'jun', 'जून'],
    ['july', 'jul', 'जुलाई'],
    ['august', 'aug', 'अगस्त'],
    ['september', 'sept', 'sep', 'सितंबर', 'सितम्बर'],
    ['october', 'oct', 'अक्टूबर', 'अक्तूबर'],
    ['november', 'nov', 'नवंबर', 'नवम्बर'],
    ['december', 'dec', 'दिसंबर', 'दिसम्बर'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name.normalize('NFC'), index + 1])),
);

const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(${NAMES})\\.?,?\\s+(\\d{4})`, 'giu');
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*(\\d{4})`, 'giu');
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** A full date that a text names. */
export interface WrittenDate {
  readonly day: Day;
  /** Position of its first character. */
  readonly index: number;
  readonly text: string;
}

/** Every full date (day, month, year) that a text names, in English, Hindi or ISO form. */
export function datesIn(text: string): WrittenDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray, year: string, month: number | undefined, day: string) => {
    if (month === undefined) return;
    const two = (part: number) => String(part).padStart(2, '0');
    const number = dayOf(`${year}-${two(month)}-${two(Number(day))}`);
    if (number !== undefined) found.push({ day: number, index: match.index, text: match[0] });
  };
  for (const match of text.matchAll(DAY_FIRST))
    add(match, match[3] ?? '', MONTHS.get((match[2] ?? '').toLowerCase()), match[1] ?? '');
  for (const match of text.matchAll(MONTH_FIRST))
    add(match, match[3] ?? '', MONTHS.get((match[1] ?? '').toLowerCase()), match[2] ?? '');
  for (const match of text.matchAll(ISO)) add(match, match[1] ?? '', Number(match[2]), match[3] ?? '');
  return found;
}

/** Devanagari digits made Latin ones. */
export function latinDigits(text: string): string {
  return text.replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** The years between 1000 and 2999 that a text names. */
export function yearsIn(text: string): number[] {
  if (!/[\d०-९]{4}/.test(text)) return [];
  return [...latinDigits(text).matchAll(/(?<![\d,.])([12]\d{3})(?![\d,]\d|\d)/g)].map((match) =>
    Number(match[1]),
  );
}
