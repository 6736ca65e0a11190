import type { FontFace } from '@aide-memoire/handout';
import type { Font as FontkitFont } from 'fontkit';
import type { Font as HarfBuzzFont } from 'harfbuzzjs';

/** A parsed font file: HarfBuzz shapes with it, fontkit cuts subsets of it. Both use the same glyph ids. */
export interface Face {
  /** Number of the face in this process; for keys of caches only, never in output. */
  readonly id: number;
  readonly wish: Pick<FontFace, 'family' | 'weight' | 'style'>;
  readonly unitsPerEm: number;
  readonly fontkit: FontkitFont;
  readonly harfbuzz: HarfBuzzFont;
  /** Whether the font has a glyph for a code point. */
  has(codePoint: number): boolean;
}

/** Joins what the two libraries parsed. */
export function makeFace(id: number, wish: FontFace, fontkit: FontkitFont, harfbuzz: HarfBuzzFont): Face {
  const covered = new Map<number, boolean>();
  return {
    id,
    wish: { family: wish.family, weight: wish.weight, style: wish.style },
    unitsPerEm: fontkit.unitsPerEm,
    fontkit,
    harfbuzz,
    has(codePoint) {
      let known = covered.get(codePoint);
      if (known === undefined) {
        known = (harfbuzz.nominalGlyph(codePoint) ?? 0) !== 0;
        covered.set(codePoint, known);
      }
      return known;
    },
  };
}
