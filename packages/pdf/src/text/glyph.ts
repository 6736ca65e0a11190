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
  /** UTF-16 offset in the paragraph, or, in the cache, in the word. */
  readonly start: number;
  readonly glyphs: readonly Glyph[];
  /** Sum of the advances, units of the font. */
  readonly advance: number;
  /** The glyphs one by one do not spell the text: it needs an ActualText. */
  readonly actual: boolean;
}
