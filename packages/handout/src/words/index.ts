import { en } from './en.ts';
import { hi } from './hi.ts';
import type { Words } from './words.ts';

/** The languages that ship, by their subtag. A new one is a file beside these and a line here. */
const languages: Readonly<Record<string, Words>> = { en, hi };

/** The words of a language; those of English for one that does not ship, and then `shipped` is false. */
export function wordsFor(lang: string): { words: Words; shipped: boolean } {
  const words = languages[lang.split('-')[0] ?? lang];
  return words === undefined ? { words: en, shipped: false } : { words, shipped: true };
}

/** Subtags of the languages that ship. */
export const LANGUAGES: readonly string[] = Object.keys(languages);
