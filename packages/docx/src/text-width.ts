import { emsOf, type Face } from './layout/width.ts';

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
  let ems = 0;
  for (const character of text) {
    ems +=
      emsOf(character.codePointAt(0) ?? 0, face) ??
      kinds.find(([kind]) => kind.test(character))?.[1] ??
      OTHER;
  }
  return ems * points * 20;
}
