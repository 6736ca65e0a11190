import type { Glyph } from '../text/glyph.ts';
import type { FontFile } from './sfnt.ts';

/**
 * What Latin text is written with, in the order of Unicode: the letters and signs of Western Europe, the punctuation of printers,
 * some currencies, arrows and signs.
 */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x20b9, 0x20b9],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** Ligatures say their letters. They are the glyphs of U+FB00 and what follows on it. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'];
const FIRST_LIGATURE = 0xfb00;

const places = new Map<string, { readonly code: number; readonly codePoint: number }>();
for (const [first, last] of RANGES)
  for (let codePoint = first; codePoint <= last; codePoint++)
    places.set(String.fromCodePoint(codePoint), { code: places.size + 1, codePoint });
LIGATURES.forEach((letters, index) => {
  places.set(letters, { code: places.size + 1, codePoint: FIRST_LIGATURE + index });
});

/** Codes up to this one are those of Latin text: the same in every font, and so is what they say. */
export const LATIN_CODES = places.size;

/** Codes with the text that they say in every font, in order. */
export const LATIN_TEXTS: readonly (readonly [code: number, text: string])[] = [...places].map(
  ([text, { code }]) => [code, text],
);

/** Codes for glyphs that say something else than their own character; those that do not fit come behind all others. */
const OTHERS = 256;

/**
 * The code that a glyph has in every document: that of what it says, if this is Latin text, or else one that follows from its id.
 * Low ones keep the tables of a font short. Undefined if the glyph says something else than its own character.
 */
export function ownCode(font: FontFile, { id, text }: Glyph): number | undefined {
  const place = places.get(text);
  if (place !== undefined && font.glyphOf(place.codePoint) === id) return place.code;
  return text !== '' && font.textOf(id) === text ? LATIN_CODES + OTHERS + 1 + id : undefined;
}

/** The code of the n-th glyph of a document, from 0, that says something else than its own character. There are no more than 65,535 in all. */
export const otherCode = (font: FontFile, n: number): number =>
  n < OTHERS
    ? LATIN_CODES + 1 + n
    : Math.min(LATIN_CODES + 1 + OTHERS + font.glyphCount + n - OTHERS, 0xffff);
