import type { Piece } from './piece.ts';

/** What a difference is about, as far as it can be told. */
export type FactKind = 'date' | 'number' | 'quotation' | 'question' | 'name' | 'words';

const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्तूबर|अक्टूबर|नवंबर|दिसंबर/iu;

/** The kind of a fact: by the place in the brief that its text came from, else by its words. */
export function kindOf({ text, from = '' }: Piece, word: string): FactKind {
  if (/^\/exam\b/.test(from)) return 'question';
  if (/^\/quotes\b/.test(from)) return 'quotation';
  if (/\p{N}/u.test(word))
    return MONTH.test(text) || /\b1[0-9]{3}\b|\b20[0-9]{2}\b/.test(word) ? 'date' : 'number';
  if (isQuoted(text, word)) return 'quotation';
  if (text.trimEnd().endsWith('?')) return 'question';
  return /^\P{L}*\p{Lu}/u.test(word) && !text.startsWith(word) ? 'name' : 'words';
}

/** Whether words stand between marks of quotation. */
function isQuoted(text: string, word: string): boolean {
  return [...text.matchAll(/[“"«]([^“”"«»]*)[”"»]/gu)].some(([, inside = '']) => inside.includes(word));
}
