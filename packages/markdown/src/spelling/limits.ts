import type { Diagnostic } from '@aide-memoire/schema';
import type { LineIndex } from '@aide-memoire/source';
import { CITE_LIMIT } from './cite-marks.ts';

/** Longest document, in UTF-16 units. */
export const DOCUMENT_LIMIT = 256 * 1024;
/** Longest line of the body, in UTF-16 units. */
export const LINE_LIMIT = 8 * 1024;
/** Most lines of the body that are not blank: the parser's time grows with the square of lists and underlined headings too. */
const LINES_LIMIT = 4000;
/** Most marks in one stretch of lines without a blank one. */
const MARK_LIMIT = 3000;

// The parser's time grows with the square of the open marks in one paragraph: 64 KiB of `a_ ` take 8 to 18 seconds.
const MARKS = /[*_[\]`<&]/gu;
const BLANK_LINES = /\n[\t\r ]*\n/gu;

/** Most quotations and lists that one line opens; the dialect itself is two deep. */
const DEPTH_LIMIT = 20;
/** Widest indent: it is by indents that lists are nested over many lines. */
const INDENT_LIMIT = 100;

/** What opens a quotation or a list item. */
const OPENER = /(?<indent>[\t ]*)(?:>|[-+*](?=[\t ])|\d{1,9}[.)](?=[\t ]))/uy;

/**
 * Whether a line is nested so deep that parsing it could cost far more than its length: 4,000 list marks in one line take micromark
 * minutes.
 */
function isTooDeep(line: string): boolean {
  let depth = 0;
  let indent = 0;
  OPENER.lastIndex = 0;
  for (let at = 0; at < line.length && depth <= DEPTH_LIMIT; at = OPENER.lastIndex) {
    const found = OPENER.exec(line);
    if (found === null) {
      indent += /^[\t ]*/u.exec(line.slice(at))?.[0].length ?? 0;
      break;
    }
    depth += 1;
    indent += found.groups?.indent?.length ?? 0;
  }
  // A line of nothing but white space opens nothing.
  return depth > DEPTH_LIMIT || (indent > INDENT_LIMIT && line.trim() !== '');
}

/** The first reason not to parse a text; `undefined` if there is none. `start` is where the body begins. */
export function tooLarge(text: string, start: number, lines: LineIndex): Diagnostic | undefined {
  const refuse = (message: string, from: number, to: number): Diagnostic => ({
    code: 'markdown/too-large',
    severity: 'error',
    message,
    place: lines.range(from, to),
    note: 'Shorten it, or part it into several briefs.',
  });
  if (text.length > DOCUMENT_LIMIT)
    return refuse(`This file is too long: ${DOCUMENT_LIMIT} characters at most.`, 0, 0);
  let from = start;
  let count = 0;
  for (const line of text.slice(start).split('\n')) {
    const to = from + line.length;
    if (line.length > LINE_LIMIT)
      return refuse(`This line is too long: ${LINE_LIMIT} characters at most.`, from, to);
    if (line.trim() !== '') count += 1;
    if (count > LINES_LIMIT)
      return refuse(`This file has too many lines: ${LINES_LIMIT} in its body at most.`, from, to);
    if (isTooDeep(line))
      return {
        code: 'text/too-deep',
        severity: 'error',
        message: `Lists and quotations are nested more than ${DEPTH_LIMIT} deep here, or this line is indented too far.`,
        place: lines.range(from, to),
        note: 'No part of a brief is nested that deep.',
      };
    from = to + 1;
  }
  let block = start;
  for (const part of text.slice(start).split(BLANK_LINES)) {
    block = text.indexOf(part, block);
    const count = part.match(MARKS)?.length ?? 0;
    if (count > MARK_LIMIT)
      return refuse(`Here are ${count} marks such as * and _ without a blank line between.`, block, block);
    block += part.length;
  }
  const groups = text.slice(start).split('[@').length - 1;
  return groups > CITE_LIMIT
    ? refuse(`This text has too many citations: ${CITE_LIMIT} at most.`, start, start)
    : undefined;
}
