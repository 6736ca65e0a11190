/** Parts of an em that a character takes in the text face, by kind; Calibri's averages. Marks take none. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[ .,;:'!|ijl]/u, 0.25],
  [/[()[\]Iftr-]/u, 0.33],
  [/[mwMW@%]/u, 0.8],
  [/\p{Lu}/u, 0.6],
  [/\p{Script=Han}|\p{Emoji_Presentation}/u, 1],
  [/\p{Script=Devanagari}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Malayalam}|\p{Script=Kannada}/u, 0.65],
];

const OTHER = 0.5;

/**
 * About how wide a text is, in twips, at a size in points. Good to a tenth or so: enough to choose between columns, not
 * to break lines.
 */
export function textWidth(text: string, points: number): number {
  let ems = 0;
  for (const character of text) ems += kinds.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
  return Math.ceil(ems * points * 20);
}
