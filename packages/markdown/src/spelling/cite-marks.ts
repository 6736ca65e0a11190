import { type Cite, guardBackslash, parseInline, spellInline } from '@aide-memoire/prose';

// While Markdown is parsed or written, a citation group is a word of non-characters: nothing in it can then be taken for
// emphasis, a link or the border of a table cell. The text rule lets no non-character into a brief. The brackets around them mean
// nothing to Markdown; they are there because emphasis looks at what stands beside it, and that is punctuation in the text too.
const OPEN = '\u2045';
const CLOSE = '\u2046';
const FILL = '\uFDD1';
const FIRST_DIGIT = 0xfdd2;
const BASE = 30;
const DIGITS = 3;
/** A mark is no longer than its group, so that a masked text keeps every offset: `[@a]` has room for two digits. */
const SHORTEST = '[@a]'.length;

/** Most citation groups in one text. */
export const CITE_LIMIT = BASE ** DIGITS;

/** A mark in a text. */
export const MARK = /\u2045([\uFDD2-\uFDEF]{2,3})\uFDD1*\u2046/u;

const GROUP = /\\[\s\S]|\[@(?:[^\][\n\r]|\r?\n(?![\t ]*\r?\n))*\]/gu;
/** NUL is among them because micromark makes a U+FFFD of it, which nobody would be told of. */
const NON_CHARACTERS = /[\0\uFDD0-\uFDEF]/gu;

/** A citation group with the characters it was written with. */
export interface MarkedCite {
  readonly cite: Cite;
  readonly written: string;
}

/** Citation groups by the digits of their marks. */
export type MarkedCites = ReadonlyMap<string, MarkedCite>;

/** A text in which marks stand for citation groups. */
export interface MaskedText {
  readonly text: string;
  readonly cites: MarkedCites;
}

/** Puts a mark of the same length in the place of every citation group. A backslash before the bracket keeps it a text. */
export function maskCites(source: string): MaskedText {
  const cites = new Map<string, MarkedCite>();
  const known = new Map<string, string>();
  let short = 0;
  // Non-characters of the author's own are no marks. U+FFFE is reported and removed like them.
  const text = source.replace(NON_CHARACTERS, '\uFFFE').replace(GROUP, (written) => {
    if (written.startsWith('\\')) return written;
    const before = known.get(written);
    if (before !== undefined) return markOf(before, written.length);
    const [cite, ...more] = parseInline(written);
    if (cite?.type !== 'cite' || more.length > 0) return written;
    // There are 36 of the shortest groups, so they count among themselves.
    const digits = written.length === SHORTEST ? digitsOf(short++, 2) : digitsOf(cites.size, DIGITS);
    known.set(written, digits);
    cites.set(digits, { cite, written });
    return markOf(digits, written.length);
  });
  return { text, cites };
}

/** A number as digits. */
function digitsOf(number: number, length: number): string {
  return Array.from({ length }, (_, place) =>
    String.fromCharCode(FIRST_DIGIT + (Math.floor(number / BASE ** place) % BASE)),
  ).join('');
}

const markOf = (digits: string, length = 0) => `${OPEN}${digits.padEnd(length - 2, FILL)}${CLOSE}`;

/** A text with the citation groups in place of their marks, as they were written. */
export function unmaskCites(text: string, cites: MarkedCites): string {
  return text.replaceAll(
    new RegExp(MARK, 'gu'),
    (mark, digits: string) => cites.get(digits)?.written ?? mark,
  );
}

const SPELT_MARK = new RegExp(`(\\\\*)(${MARK.source})`, 'gu');

/** Collects the citation groups of a text that is being written. */
export class CiteMarks {
  readonly #cites = new Map<string, MarkedCite>();

  /** The mark to write for a citation group. */
  add(cite: Cite): string {
    const digits = digitsOf(this.#cites.size, DIGITS);
    this.#cites.set(digits, { cite, written: spellInline([cite]) });
    return markOf(digits);
  }

  /** The finished text, with all groups in their places. */
  unmask(text: string): string {
    const guarded = text.replaceAll(
      SPELT_MARK,
      (_, before: string, mark: string) => guardBackslash(before) + mark,
    );
    return unmaskCites(guarded, this.#cites);
  }
}
