import type { Diagnostic } from '@aide-memoire/schema';
import type { LineIndex } from '@aide-memoire/source';
import { CITE_LIMIT } from './cite-marks.ts';

/** Longest document, in UTF-16 units. */
export const DOCUMENT_LIMIT = 256 * 1024;
/** Longest line of the body, in UTF-16 units. */
export const LINE_LIMIT = 8 * 1024;
/** Most marks in one stretch of lines without a blank one. */
const MARK_LIMIT = 3000;

// The parser's time grows with the square of the open marks in one paragraph: 64 KiB of `a_ ` take 8 to 18 seconds.
const MARKS = /[*_[\]`<&]/gu;
const BLANK_LINES = /\n[\t\r ]*\n/gu;

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
  for (const line of text.slice(start).split('\n')) {
    const to = from + line.length;
    if (line.length > LINE_LIMIT)
      return refuse(`This line is too long: ${LINE_LIMIT} characters at most.`, from, to);
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
