import type { Text } from '../fields/text.ts';
import type { McqChoice } from './choice.ts';
import type { Mcq } from './mcq.ts';

/**
 * What a written option holds, if its wording is one of those that papers use in English or Hindi: `1 and 2 only`, `केवल एक`, `All
 * three`, `Neither 1 nor 2`. `undefined` for any other wording, and where languages differ: nothing is guessed.
 */
export function readChoice(text: Text, question: Mcq): McqChoice | undefined {
  const wordings = typeof text === 'string' ? [text] : Object.values(text);
  const readings = wordings.map((wording) => read(wording.toLowerCase(), question));
  const [first] = readings;
  const agreed = readings.every((reading) => JSON.stringify(reading) === JSON.stringify(first));
  return agreed ? first : undefined;
}

function read(wording: string, question: Mcq): McqChoice | undefined {
  switch (question.format) {
    case 'statements-select': {
      const of = question.statements.length;
      const numbers = readSelection(wording, of);
      return numbers === undefined ? undefined : { type: 'statements', numbers, of };
    }
    case 'statements-count':
      return readCount(wording, question.statements.length);
    case 'pairs-count':
      return readCount(wording, question.pairs.length);
    case 'chronology': {
      const numbers = digitsOf(wording);
      return isArrangement(numbers, question.events.length) ? { type: 'order', numbers } : undefined;
    }
    default:
      return undefined;
  }
}

const NONE = /\bneither\b|\bnone\b|न तो|कोई (?:भी )?नहीं/u;
const ALL = /\ball\b|\bboth\b|सभी|दोनों|तीनों|चारों/u;
const NEGATED = /\bnot\b|\bincorrect\b|\bwrong\b|नहीं|ग़लत|गलत|असत्य/u;

function readSelection(wording: string, of: number): number[] | undefined {
  if (NONE.test(wording)) return [];
  if (NEGATED.test(wording)) return undefined;
  const numbers = digitsOf(wording).toSorted((a, b) => a - b);
  if (numbers.length === 0) {
    return ALL.test(wording) ? Array.from({ length: of }, (_, index) => index + 1) : undefined;
  }
  const fitting = numbers.every((number) => number >= 1 && number <= of);
  return fitting && new Set(numbers).size === numbers.length ? numbers : undefined;
}

const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/\bone\b|(?:^|\s)एक(?:\s|$)/u, 1],
  [/\btwo\b|(?:^|\s)दो(?:\s|$)/u, 2],
  [/\bthree\b|(?:^|\s)तीन(?:\s|$)/u, 3],
  [/\bfour\b|(?:^|\s)चार(?:\s|$)/u, 4],
  [/\bfive\b|(?:^|\s)(?:पाँच|पांच)(?:\s|$)/u, 5],
];

function readCount(wording: string, of: number): McqChoice | undefined {
  const count = countIn(wording, of);
  return count === undefined ? undefined : { type: 'count', count, of };
}

function countIn(wording: string, of: number): number | undefined {
  if (NONE.test(wording)) return 0;
  if (NEGATED.test(wording)) return undefined;
  if (ALL.test(wording)) return of;
  const digits = digitsOf(wording);
  const named = COUNTS.flatMap(([pattern, count]) => (pattern.test(wording) ? [count] : []));
  const [count, ...more] = [...digits, ...named];
  return more.length === 0 ? count : undefined;
}

/** The numbers of a text, in Latin or Devanagari digits. */
function digitsOf(wording: string): number[] {
  const latin = wording.replaceAll(/[०-९]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x966));
  return (latin.match(/\d+/g) ?? []).map(Number);
}

function isArrangement(numbers: readonly number[], length: number): boolean {
  return (
    numbers.length === length &&
    new Set(numbers).size === length &&
    numbers.every((number) => number >= 1 && number <= length)
  );
}
