import type { FontFace } from '@aide-memoire/handout';
import { type FontFile, readFont } from '../font/sfnt.ts';
import { type HarfBuzzFont, harfBuzz } from './harfbuzz.ts';
import { type LatinShaper, makeLatinShaper } from './shape-latin.ts';

/** A parsed font file: HarfBuzz shapes with it, `file` knows its metrics and tables. Both use the same glyph ids. */
export interface Face {
  /** Number of the face in this process; for keys of caches only, never in output. */
  readonly id: number;
  readonly wish: Pick<FontFace, 'family' | 'weight' | 'style'>;
  readonly unitsPerEm: number;
  readonly file: FontFile;
  /** Opened when it is first asked for, as most faces that are given are never used. Throws if HarfBuzz is not started. */
  harfbuzz(): HarfBuzzFont;
  /** Shapes plain Latin words without HarfBuzz; undefined if the font asks for more. */
  latin(): LatinShaper | undefined;
  /** Whether the font has a glyph for a code point. */
  has(codePoint: number): boolean;
}

/** Reads a face. Throws if its file cannot be read. */
export function makeFace(id: number, { family, weight, style, bytes }: FontFace): Face {
  const file = readFont(bytes);
  let opened: HarfBuzzFont | undefined;
  let latin: LatinShaper | undefined | null = null;
  return {
    id,
    wish: { family, weight, style },
    unitsPerEm: file.unitsPerEm,
    file,
    harfbuzz() {
      const { library } = harfBuzz();
      opened ??= new library.Font(new library.Face(new library.Blob(bytes)));
      return opened;
    },
    latin() {
      if (latin === null) latin = makeLatinShaper(file);
      return latin;
    },
    has: (codePoint) => file.glyphOf(codePoint) !== 0,
  };
}
