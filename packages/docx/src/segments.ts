import { COMPLEX_SCRIPTS, type ComplexScript } from './languages.ts';

/** A stretch of text in one script; `script` is absent for Latin and all else that needs no mark. */
export interface Segment {
  readonly text: string;
  readonly script?: ComplexScript;
}

// A stretch starts with a letter of its script. Marks, joiners and dandas belong to it; spaces and points only between two
// letters of it. A joiner elsewhere stays where it is: it holds emoji together.
const letters = (script: string): string => {
  const own = `\\p{Script=${script}}`;
  return `${own}(?:[${own}\\p{M}\\u200C\\u200D\\u0964\\u0965]|[ \\u00A0.,;:!?()'"\\u2010-\\u201D-]+(?=${own}))*`;
};

const complex = new RegExp(COMPLEX_SCRIPTS.map(({ script }) => `(${letters(script)})`).join('|'), 'gu');

/** Where none of these is, all of a text is plain: Hebrew to Sinhala, their later blocks, and whatever lies beyond. */
export const MAY_BE_COMPLEX = '\\u0590-\\u0DFF\\uA8E0-\\uA8FF\\uD800-\\uDFFF\\uFB1D-\\uFDFF\\uFE70-\\uFEFF';

const mayBeComplex = new RegExp(`[${MAY_BE_COMPLEX}]`);

/** Splits a text where its script changes. Joined again, the segments are the text. */
export function segments(text: string): Segment[] {
  if (!mayBeComplex.test(text)) return text === '' ? [] : [{ text }];
  const result: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(complex)) {
    if (match.index > end) result.push({ text: text.slice(end, match.index) });
    const script = COMPLEX_SCRIPTS[match.slice(1).findIndex((group) => group !== undefined)];
    result.push(script === undefined ? { text: match[0] } : { text: match[0], script });
    end = match.index + match[0].length;
  }
  if (end < text.length) result.push({ text: text.slice(end) });
  return result;
}
