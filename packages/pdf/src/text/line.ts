import { sliceWord, type Word } from './glyph.ts';
import { reorder } from './reorder.ts';
import type { Piece, ShapedText } from './shape-text.ts';

/** A line of a paragraph. */
export interface Line {
  /** In visual order, the white space at the end last. */
  readonly pieces: readonly Piece[];
  /** Points, without the white space at the end and before any justification. */
  readonly width: number;
  /** What is added to each space between words, as a share of its own width; negative if they are narrowed. */
  readonly stretch: number;
  /** UTF-16 offsets in the paragraph; white space at the end included. */
  readonly start: number;
  readonly end: number;
}

const SOFT_HYPHEN = '\u00ad';

/** Pieces in logical order as a line; with `hyphen` if a word is parted at its end, or ends in a soft hyphen. */
export function makeLine(shaped: ShapedText, pieces: readonly Piece[], stretch = 0, parted = false): Line {
  const shown = trimEnd(pieces);
  const last = shown.at(-1);
  const hyphenated = last !== undefined && (parted || last.word.text.endsWith(SOFT_HYPHEN));
  const hyphen = hyphenated ? hyphenAfter(shaped, last) : undefined;
  const all = hyphen === undefined ? shown : [...shown, hyphen];
  // The space at the end is painted too, beyond the edge: readers that follow the tags would join words without it.
  const tail = pieces.slice(shown.length);
  const final = pieces.at(-1);
  return {
    pieces: tail.length === 0 ? reorder(all) : [...reorder(all), ...tail],
    width: widthOf(all),
    stretch,
    start: pieces[0]?.start ?? 0,
    end: final === undefined ? 0 : final.start + final.word.text.length,
  };
}

/** The hyphen that would stand behind a piece; undefined if no face has one. */
function hyphenAfter(shaped: ShapedText, piece: Piece): Piece | undefined {
  const word = hyphenOf(shaped, piece);
  if (word === undefined) return undefined;
  // It says nothing to readers who listen; those who go by codes find a hyphen at a line end, and join words at it.
  return { ...remade(piece, word, piece.start + piece.word.text.length), said: '' };
}

/** The width of that hyphen, in points; 0 if no face has one. */
export function hyphenWidth(shaped: ShapedText, piece: Piece): number {
  const word = hyphenOf(shaped, piece);
  return word === undefined ? 0 : (word.advance * piece.size) / word.face.unitsPerEm;
}

// Styles are looked up by what they say: once for each span is enough.
function hyphenOf({ spans, setter, hyphens }: ShapedText, { span }: Piece): Word | undefined {
  const style = spans[span]?.style;
  if (!(span in hyphens)) hyphens[span] = style === undefined ? undefined : setter.styled(style).hyphen();
  return hyphens[span];
}

/** Clusters `from` up to `to` of a piece as a piece. */
export const slicePiece = (piece: Piece, from: number, to: number): Piece => {
  const start = piece.start + (piece.word.clusters[from]?.start ?? 0);
  return remade(piece, sliceWord(piece.word, from, to), start);
};

/** The same for a word that is parted by hyphens: its parts come out again as the word that they are. */
export const syllables = (piece: Piece, from: number, to: number): Piece => ({
  ...slicePiece(piece, from, to),
  said: from === 0 ? piece.word.text : '',
});

const remade = (piece: Piece, word: Word, start: number): Piece => ({
  ...piece,
  word,
  start,
  width: (word.advance * piece.size) / word.face.unitsPerEm,
});

/** Pieces without the white space at their end. */
export function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]?.word.blank) end--;
  return end === pieces.length ? pieces : pieces.slice(0, end);
}

/** Sum of the widths of some pieces, in points. */
export function widthOf(pieces: readonly Piece[]): number {
  let sum = 0;
  for (const { width } of pieces) sum += width;
  return sum;
}
