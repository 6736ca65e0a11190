import { describe, expect, it } from 'vitest';
import { complexScriptOf, documentLanguages, isRtl, wordLanguage } from './languages.ts';

describe('languages', () => {
  it.each([
    ['en', 'en-IN'],
    ['en-GB', 'en-GB'],
    ['hi', 'hi-IN'],
    ['ta', 'ta-IN'],
    ['de', 'de'],
  ])('gives %s a region where India has it: %s', (tag, word) => {
    expect(wordLanguage(tag)).toBe(word);
  });

  it.each([
    ['en', { text: 'en-IN', complex: 'hi-IN' }],
    ['mr', { text: 'en-IN', complex: 'mr-IN' }],
    ['fr-FR', { text: 'fr-FR', complex: 'hi-IN' }],
  ])('fills both slots for a document in %s', (tag, languages) => {
    expect(documentLanguages(tag)).toEqual(languages);
  });

  it('knows script and direction', () => {
    expect([complexScriptOf('ne-NP')?.script, complexScriptOf('en')]).toEqual(['Devanagari', undefined]);
    expect([isRtl('ur'), isRtl('ur-PK'), isRtl('hi')]).toEqual([true, true, false]);
  });
});
