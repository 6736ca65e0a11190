import { emsOf, type Face, widthsOf } from './layout/width.ts';

/** Parts of an em that a character takes where the text font does not have it, by kind. Marks take none. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/\p{Script=Han}|\p{Emoji_Presentation}/u, 1],
  [/\p{Script=Devanagari}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Malayalam}|\p{Script=Kannada}/u, 0.65],
];

const OTHER = 0.55;

/**
 * How wide a text is, in twips, at a size in points: exact for Latin without kerning, good to a tenth for other scripts, which
 * are set in fonts that we do not know. Rounded up.
 */
export function textWidth(text: string, points: number, face: Face = 'regular'): number {
  return Math.ceil(exactWidth(text, points, face));
}

/** The same, not rounded: what is added up. */
export function exactWidth(text: string, points: number, face: Face = 'regular'): number {
  const widths = widthsOf(face);
  let ems = 0;
  // By code units: tables are full of words, and each is measured character by character.
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    ems += emsOf(code, widths) ?? emsByKind(String.fromCodePoint(code));
    if (code > 0xffff) index += 1;
  }
  return ems * points * 20;
}

const emsByKind = (character: string): number => kinds.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
