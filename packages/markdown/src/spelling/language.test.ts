import { describe, expect, it } from 'vitest';
import { foldWords, type Names, recognise, spellingLang } from './language.ts';

const table: Record<string, Names> = {
  one: { en: ['Context and significance', 'Background'], hi: ['पृष्ठभूमि'] },
  two: { en: ['Two'], hi: ['दो', 'background'] },
};

describe('names', () => {
  it.each([
    ['CONTEXT & Significance:', 'one'],
    ['पृष्ठभूमि', 'one'],
    ['two?', 'two'],
    ['three', undefined],
    ['', undefined],
  ])('%j names %s', (words, expected) => expect(recognise(table, words, 'en')).toBe(expected));

  it('are those of the brief’s language first', () => {
    expect(recognise(table, 'Background', 'en')).toBe('one');
    expect(recognise(table, 'Background', 'hi')).toBe('two');
  });

  it('fold marks and case, but no letters', () => {
    expect(foldWords(' “Red—lines” ')).toBe('red lines');
    expect(foldWords('फ़रवरी')).not.toBe(foldWords('फरवरी'));
  });

  it('are English in languages without names', () => {
    expect([spellingLang('hi-IN'), spellingLang('en-IN'), spellingLang('fr')]).toEqual(['hi', 'en', 'en']);
  });
});
