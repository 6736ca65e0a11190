import type { Face } from './face.ts';

/** A glyph in its place. Lengths in units of the font. */
export interface Glyph {
  /** Id in the font file. */
  readonly id: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  /** What it says, for ToUnicode; empty if another glyph of the cluster says it. */
  readonly text: string;
}

/** The least piece of set text that nothing may part: one or more characters with their glyphs in visual order. */
export interface Cluster {
  /** What the glyphs say together. */
  readonly text: string;
  /** UTF-16 offset in the word. */
  readonly start: number;
  readonly glyphs: readonly Glyph[];
  /** Sum of the advances, units of the font. */
  readonly advance: number;
  /** The glyphs one by one do not spell the text: it needs an ActualText. */
  readonly actual: boolean;
}

/** What was shaped at one go: a stretch of text in which no line ends but by force. */
export interface Word {
  readonly text: string;
  readonly face: Face;
  readonly rightToLeft: boolean;
  /** In logical order. */
  readonly clusters: readonly Cluster[];
  /** Units of the font. */
  readonly advance: number;
  /** White space: it vanishes at the end of a line. */
  readonly blank: boolean;
  /** UTF-16 offsets at which a hyphen may be put in; found when a paragraph first asks. */
  hyphens: readonly number[] | undefined;
  /** The last piece that was made of it for a page; spaces above all come in the same piece again and again. */
  shown: Shown | undefined;
  /** How a file shows it where every glyph has a code of its own and stands in its own place; kept by the painter. */
  codes: WordCodes | null | undefined;
  /** Number of the font of a file that has taken its glyphs over last; kept by the painter. */
  usedBy: number;
}

/** How a file shows a word. */
export interface WordCodes {
  /** As it stands in an array of TJ: codes in an open string, with the shifts of kerning between them. */
  readonly shown: string;
  /** The codes in turn, with the glyph that each shows and the text that it says. */
  readonly used: readonly Code[];
}

/** A code of a font, with what it stands for. */
export interface Code {
  readonly code: number;
  /** Id in the font file. */
  readonly glyph: number;
  readonly text: string;
}

/** A word as a page keeps it: no more than painting needs, as pages are kept by the thousand. */
export interface Shown {
  readonly word: Word;
  /** Points. */
  readonly size: number;
  /** Index of the styled text it belongs to. */
  readonly span: number;
  /** What it says if not its own text. */
  readonly said: string | undefined;
}

/** A word for a page; the same object for the same word as last time, if it is set in the same way. */
export function shown(word: Word, size: number, span: number, said: string | undefined): Shown {
  if (said !== undefined) return { word, size, span, said };
  const last = word.shown;
  if (last !== undefined && last.size === size && last.span === span) return last;
  const made = { word, size, span, said };
  word.shown = made;
  return made;
}

/** Width of a word on a page, in points. */
export const widthOfShown = ({ word, size }: Shown): number => (word.advance * size) / word.face.unitsPerEm;

/** Clusters as a word. */
export function makeWord(face: Face, rightToLeft: boolean, clusters: readonly Cluster[]): Word {
  let text = '';
  let advance = 0;
  for (const cluster of clusters) {
    text += cluster.text;
    advance += cluster.advance;
  }
  const blank = isBlank(text);
  // All words have the same shape from the start: engines then need to know one only.
  return {
    text,
    face,
    rightToLeft,
    clusters,
    advance,
    blank,
    hyphens: undefined,
    shown: undefined,
    codes: undefined,
    usedBy: 0,
  };
}

/** Clusters `from` up to `to` of a word, as a word of their own. */
export function sliceWord({ face, rightToLeft, clusters }: Word, from: number, to = clusters.length): Word {
  const first = clusters[from]?.start ?? 0;
  return makeWord(
    face,
    rightToLeft,
    clusters.slice(from, to).map((cluster) => ({ ...cluster, start: cluster.start - first })),
  );
}

/** White space other than the spaces that hold words together. */
export const isBlank = (text: string): boolean =>
  text.trim() === '' && !/[\u00a0\u202f\u2007]/.test(text) && text !== '';
