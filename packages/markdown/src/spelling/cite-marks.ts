import { type Cite, parseInline, spellInline } from '@aide-memoire/prose';

// While Markdown is parsed or written, a citation group is a word of non-characters: nothing in it can then be taken for
// emphasis, a link or the border of a table cell. The text rule lets no non-character into a brief.
const START = '\uFDD0';
const FILL = '\uFDD1';
const FIRST_DIGIT = 0xfdd2;
const BASE = 30;
/** A mark is no longer than the shortest group, `[@a]`, so that a masked text keeps every offset. */
const DIGITS = 3;

/** Most citation groups in one text. */
export const CITE_LIMIT = BASE ** DIGITS;

/** A mark in a text. */
export const MARK = /\uFDD0([\uFDD2-\uFDEF]{3})\uFDD1*/u;

const GROUP = /\\[\s\S]|\[@(?:[^\][\n\r]|\r?\n(?![\t ]*\r?\n))*\]/gu;
const NON_CHARACTERS = /[\uFDD0-\uFDEF]/gu;

/** A citation group with the characters it was written with. */
export interface MarkedCite {
  readonly cite: Cite;
  readonly written: string;
}

/** A text in which marks stand for citation groups. */
export interface MaskedText {
  readonly text: string;
  readonly cites: readonly MarkedCite[];
}

/** Puts a mark of the same length in the place of every citation group. A backslash before the bracket keeps it a text. */
export function maskCites(source: string): MaskedText {
  const cites: MarkedCite[] = [];
  // Non-characters of the author's own are no marks. U+FFFE is reported and removed like them.
  const text = source.replace(NON_CHARACTERS, '\uFFFE').replace(GROUP, (written) => {
    const [cite, ...more] = written.startsWith('\\') ? [] : parseInline(written);
    if (cite?.type !== 'cite' || more.length > 0) return written;
    cites.push({ cite, written });
    return markOf(cites.length - 1).padEnd(written.length, FILL);
  });
  return { text, cites };
}

/** The mark for the citation group at a place in a list. */
export function markOf(index: number): string {
  const digits = Array.from({ length: DIGITS }, (_, place) => Math.floor(index / BASE ** place) % BASE);
  return START + digits.map((digit) => String.fromCharCode(FIRST_DIGIT + digit)).join('');
}

/** The citation group that a mark stands for; `digits` is the first group of `MARK`. */
export function citeAt(digits: string, cites: readonly MarkedCite[]): MarkedCite | undefined {
  const places = digits.split('').map((digit, place) => (digit.charCodeAt(0) - FIRST_DIGIT) * BASE ** place);
  return cites[places.reduce((sum, part) => sum + part, 0)];
}

/** A text with the citation groups in place of their marks, as they were written. */
export function unmaskCites(text: string, cites: readonly MarkedCite[]): string {
  return text.replaceAll(
    new RegExp(MARK, 'gu'),
    (mark, digits: string) => citeAt(digits, cites)?.written ?? mark,
  );
}

/**
 * Beside emphasis mdast-util-to-markdown writes a character as a reference (its `encodeInfo`), the last of a mark too. It need
 * not: this tree was read with the mark as it is.
 */
const ENCODED = /&#x(FD[DE][0-9A-F]);/gu;
const decode = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));

/** Collects the citation groups of a text that is being written. */
export class CiteMarks {
  readonly #cites: MarkedCite[] = [];

  /** The mark to write for a citation group. */
  add(cite: Cite): string {
    this.#cites.push({ cite, written: spellInline([cite]) });
    return markOf(this.#cites.length - 1);
  }

  /** The finished text, with all groups in their places. */
  unmask(text: string): string {
    return unmaskCites(text.replaceAll(ENCODED, decode), this.#cites);
  }
}
