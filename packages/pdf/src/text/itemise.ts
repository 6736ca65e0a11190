import { splitGraphemes } from 'unicode-segmenter/grapheme';
import type { Face } from './face.ts';
import { COMMON, scriptOf } from './script.ts';

/** A stretch of text that can be shaped at one go: same script, same face. Offsets are UTF-16 units. */
export interface Item {
  start: number;
  end: number;
  script: string;
  /** Undefined where no face has the glyphs. */
  readonly face: Face | undefined;
}

/** Code points that need no glyph of their own: joiners, variation selectors, soft hyphens, bidi controls. */
const INVISIBLE =
  /^(?:[\n\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector})$/u;

/**
 * Parts text in one style into items; `facesFor` gives the faces for a script, the best first. No grapheme cluster is ever cut,
 * and what all scripts share (digits, marks) stays with its neighbours; what stands before the first letter is taken for `script`.
 */
export function itemise(text: string, script: string, facesFor: (script: string) => readonly Face[]): Item[] {
  const plain = plainItem(text, script, facesFor);
  if (plain !== undefined) return [plain];
  const items: Item[] = [];
  let current: Item | undefined;
  let carried = script;
  let offset = 0;
  for (const grapheme of splitGraphemes(text)) {
    const own = scriptOfGrapheme(grapheme);
    if (own !== COMMON) carried = own;
    const end = offset + grapheme.length;
    const face =
      own === COMMON && covers(current?.face, grapheme)
        ? current?.face
        : facesFor(carried).find((each) => covers(each, grapheme));
    if (current !== undefined && current.face === face && agree(current.script, own)) {
      current.end = end;
      if (current.script === COMMON) current.script = own;
    } else {
      current = { start: offset, end, script: own === COMMON ? carried : own, face };
      items.push(current);
    }
    offset = end;
  }
  return items;
}

/** Characters of ASCII: each is a grapheme, and only letters have a script. */
const ASCII = /^[ -~]+$/;
const LETTER = /[a-z]/i;

// Most words by far; what is said here follows from the rules below.
function plainItem(
  text: string,
  script: string,
  facesFor: (script: string) => readonly Face[],
): Item | undefined {
  if (!ASCII.test(text)) return undefined;
  const lettered = LETTER.test(text);
  if (script !== 'Latn' && !(lettered && LETTER.test(text.charAt(0)))) return undefined;
  const [face] = facesFor('Latn');
  for (let index = 0; index < text.length; index++)
    if (face?.has(text.charCodeAt(index)) !== true) return undefined;
  return { start: 0, end: text.length, script: 'Latn', face };
}

const agree = (current: string, own: string): boolean =>
  own === COMMON || current === COMMON || current === own;

function scriptOfGrapheme(grapheme: string): string {
  for (const character of grapheme) {
    const script = scriptOf(character.codePointAt(0) ?? 0);
    if (script !== COMMON) return script;
  }
  return COMMON;
}

function covers(face: Face | undefined, grapheme: string): boolean {
  if (face === undefined) return false;
  for (const character of grapheme) {
    if (!INVISIBLE.test(character) && !face.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
