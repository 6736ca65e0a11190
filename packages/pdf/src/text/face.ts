import type { FontFace } from '@aide-memoire/handout';
import type { Font as HarfBuzzFont } from 'harfbuzzjs';
import type { FontFile } from '../font/sfnt.ts';

/** A parsed font file: HarfBuzz shapes with it, `file` knows its metrics and tables. Both use the same glyph ids. */
export interface Face {
  /** Number of the face in this process; for keys of caches only, never in output. */
  readonly id: number;
  readonly wish: Pick<FontFace, 'family' | 'weight' | 'style'>;
  readonly unitsPerEm: number;
  readonly file: FontFile;
  /** Opened when it is first asked for: most faces that are given are never used. */
  readonly harfbuzz: () => HarfBuzzFont;
  /** Whether the font has a glyph for a code point. */
  has(codePoint: number): boolean;
}

/** Joins what the two readers of a font file found. */
export const makeFace = (id: number, wish: FontFace, file: FontFile, harfbuzz: () => HarfBuzzFont): Face => ({
  id,
  wish: { family: wish.family, weight: wish.weight, style: wish.style },
  unitsPerEm: file.unitsPerEm,
  file,
  harfbuzz,
  has: (codePoint) => file.glyphOf(codePoint) !== 0,
});
