import { breaksBetween, breaksIn } from './breaks.ts';
import type { Word } from './glyph.ts';
import { levelsOf } from './levels.ts';
import { scriptOfLanguage } from './script.ts';
import type { Setter } from './setter.ts';
import type { TextStyle } from './style.ts';

/** A stretch of text in one style. */
export interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

/** What may happen behind a piece: the line goes on, may end, must end. */
export type Ending = 'none' | 'may' | 'must';

/** A word in its place in a paragraph. */
export interface Piece {
  readonly word: Word;
  /** UTF-16 offset in the paragraph. */
  readonly start: number;
  /** Points. */
  readonly width: number;
  readonly size: number;
  /** Index of the styled text it belongs to. */
  readonly span: number;
  readonly level: number;
  ending: Ending;
  /**
   * What it says if not its own text: the first part of a word that is parted at the end of a line says the whole word, the rest
   * says nothing.
   */
  readonly said: string | undefined;
}

/** A paragraph whose text is shaped, but not yet broken into lines. */
export interface ShapedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly spans: readonly StyledText[];
  readonly setter: Setter;
  /** Level of the paragraph: odd if it runs right to left. */
  readonly base: number;
  /** Graphemes that no face has; each is drawn as a replacement character. */
  readonly missing: readonly string[];
  /** The hyphen of each span that one was asked of. */
  readonly hyphens: (Word | undefined)[];
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** Shapes styled text word by word. A `\n` in it is a line break. */
export function shapeText(spans: readonly StyledText[], setter: Setter): ShapedText {
  const text = spans.length === 1 ? (spans[0]?.text ?? '') : spans.map((span) => span.text).join('');
  const levels = levelsOf(text);
  const pieces: Piece[] = [];
  const missing: string[] = [];
  let script = scriptOfLanguage(spans[0]?.style.lang ?? '');
  let spanStart = 0;
  let chunk: Stretch = { start: 0, end: 0, cuts: undefined };
  spans.forEach((styled, span) => {
    const { style } = styled;
    const styledSetter = setter.styled(style);
    const spanEnd = spanStart + styled.text.length;
    let at = spanStart;
    while (at < spanEnd) {
      const code = text.charCodeAt(at);
      const blank = code === SPACE || code === LINE_FEED;
      if (blank) chunk = { start: at, end: code === SPACE ? endOfSpaces(text, at) : at + 1, cuts: NO_CUTS };
      else if (at >= chunk.end) chunk = stretchAt(text, at);
      const end = levels.endOf(at, Math.min(chunk.end, spanEnd));
      const level = levels.at(at);
      const whole = at === chunk.start && end === chunk.end;
      // A line feed is set as the space that keeps the words around it apart when text is copied.
      const portion = blank && end === at + 1 ? ' ' : text.slice(at, end);
      const part = whole ? undefined : cutsWithin(text, chunk, at, end);
      const set = styledSetter.chunk(portion, script, level % 2 === 1, part);
      const { cuts } = set;
      script = set.script;
      for (const grapheme of set.missing) missing.push(grapheme);
      const { size } = style;
      for (const { word, start } of set.parts) {
        pieces.push({
          word,
          start: at + start,
          width: (word.advance * size) / word.face.unitsPerEm,
          size,
          span,
          level,
          said: undefined,
          ending: cuts.length > 0 && cuts.includes(start + word.text.length) ? 'may' : 'none',
        });
      }
      const last = pieces.at(-1);
      if (last !== undefined) last.ending = endingAt(text, end, chunk);
      at = end;
    }
    spanStart = spanEnd;
  });
  return { text, pieces, spans, setter, base: levels.base, missing: [...new Set(missing)], hyphens: [] };
}

/** A run of spaces, a line feed, or all that stands between two of these. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Places in it where a line may end, from its start; found when they are asked for. */
  cuts: readonly number[] | undefined;
}

const NO_CUTS: readonly number[] = [];

function stretchAt(text: string, start: number): Stretch {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === SPACE || code === LINE_FEED) break;
  }
  return { start, end, cuts: undefined };
}

function cutsOf(text: string, stretch: Stretch): readonly number[] {
  stretch.cuts ??= breaksIn(text.slice(stretch.start, stretch.end));
  return stretch.cuts;
}

const cutsWithin = (text: string, stretch: Stretch, from: number, to: number): number[] =>
  cutsOf(text, stretch)
    .map((cut) => cut + stretch.start - from)
    .filter((cut) => cut > 0 && cut < to - from);

/** The most spaces that are set as one piece. */
const MOST_SPACES = 400;

function endOfSpaces(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < MOST_SPACES && text.charCodeAt(end) === SPACE) end++;
  return end;
}

// What may happen at an offset that ends a piece of `stretch`.
function endingAt(text: string, at: number, stretch: Stretch): Ending {
  const { start, end } = stretch;
  const before = text.charCodeAt(at - 1);
  if (before === LINE_FEED) return 'must';
  if (at < end) return cutsOf(text, stretch).includes(at - start) ? 'may' : 'none';
  if (before !== SPACE || at === text.length) return 'none';
  const after = text.charCodeAt(at);
  if (after === SPACE || after === LINE_FEED) return 'none';
  return breaksBetween(text, start, at) ? 'may' : 'none';
}
