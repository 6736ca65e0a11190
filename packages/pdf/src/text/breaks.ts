import LineBreaker from 'linebreak';
import { makeCache } from './cache.ts';

/** Places in a stretch without spaces where a line may end (UAX 14), as UTF-16 offsets. */
export function breaksIn(chunk: string): readonly number[] {
  if (WHOLE.test(chunk)) return NONE;
  return chunk.length > LONGEST ? findBreaks(chunk) : inside(chunk, () => findBreaks(chunk));
}

/**
 * Whether a line may end at the spaces from `start` to `end` in a text. Only what stands at both sides of the spaces has a say in it
 * (UAX 14, rules 14 to 18): no line ends behind an opening bracket, nor between a quotation mark and one.
 */
export function breaksBetween(text: string, start: number, end: number): boolean {
  const right = text.codePointAt(end) ?? 0;
  if (isPlain(text.charCodeAt(start - 1)) && isPlain(right)) return true;
  const last = WITH_MARKS.exec(text.slice(Math.max(0, start - MOST_MARKS), start))?.[0] ?? '';
  const pair = `${last} ${String.fromCodePoint(right)}`;
  return between(pair, () => findBreaks(pair).includes(last.length + 1));
}

/** How far back a character with its marks may begin. */
const MOST_MARKS = 8;

/** Letters and the marks that no line ends at, in the middle of a word or behind it. */
const WHOLE = /^[\p{Script=Latin}]*[.,;:)\]]?$/u;

/** A character with the marks upon it. */
const WITH_MARKS = /\P{M}[\p{M}\u200d]*$/u;

// Digits and letters take no part in the rules about spaces.
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const NONE: readonly number[] = [];
const LONGEST = 100;

const inside = makeCache<readonly number[]>(8000);
const between = makeCache<boolean>(1000);

function findBreaks(text: string): number[] {
  const breaker = new LineBreaker(text);
  const found: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    if (next.position > 0 && next.position < text.length) found.push(next.position);
  return found;
}
