import { expect, it } from 'vitest';
import { dateOfWords } from './date-words.ts';

it.each([
  ['February 2022', 'en', '2022-02'],
  ['10 January 1966', 'en', '1966-01-10'],
  ['January 10, 1966', 'en', '1966-01-10'],
  ['may 2024', 'en', '2024-05'],
  ['Summer 2023', 'en', '2023-22'],
  ['Fall 2023', 'en', '2023-23'],
  ['10 जनवरी 1966', 'hi', '1966-01-10'],
  ['फ़रवरी 2022', 'hi', '2022-02'],
  ['फरवरी 2022', 'hi', '2022-02'],
  ['अक्तूबर 2022', 'hi', '2022-10'],
  ['30 February 2022', 'en', undefined],
  ['Early 2024', 'en', undefined],
  ['3 Summer 2023', 'en', undefined],
  ['10 जनवरी 1966', 'en', undefined],
  ['2024', 'en', undefined],
] as const)('%s (%s)', (words, lang, expected) => expect(dateOfWords(words, lang)).toBe(expected));
