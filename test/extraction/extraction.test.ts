import { describe, expect, it } from 'vitest';
import { hasPoppler, readWithPdfium, readWithPdfJs, readWithPoppler } from './readers.ts';
import { LANGUAGES, type Language, shareOf, wordsOf, wordsPdf } from './word-lists.ts';

/** Share of the words that PDFium gives back, in per cent, at least; docs/text-extraction.md says why some are lower. */
const PDFIUM: Readonly<Record<Language, number>> = {
  en: 99,
  hi: 99,
  mr: 99,
  ta: 99,
  bn: 88,
  gu: 99,
  te: 97,
  kn: 99,
  ml: 93,
  ar: 95,
};

describe.each(LANGUAGES)('words of %s in a PDF', (lang) => {
  const words = wordsOf(lang);
  const bytes = wordsPdf(lang);

  it('are at most 300', () => {
    expect(words.length).toBeGreaterThan(250);
    expect(words.length).toBeLessThanOrEqual(300);
  });

  it.skipIf(!hasPoppler)(
    'come out of poppler, every one (skipped where pdftotext is not installed)',
    async () => {
      const text = readWithPoppler(await bytes);
      expect(shareOf(words, text)).toBe(100);
    },
  );

  it('come out of PDFium', async () => {
    expect(shareOf(words, await readWithPdfium(await bytes))).toBeGreaterThanOrEqual(PDFIUM[lang]);
  });

  // PDF.js passes over ActualText and turns right-to-left text itself, letter by letter.
  if (lang === 'ar') return;
  it('have the right letters in PDF.js, spaces ignored', async () => {
    const letters = (await readWithPdfJs(await bytes)).replaceAll(/-\n|[\s\u200B]/gu, '');
    expect(words.filter((word) => !letters.includes(word))).toEqual([]);
  });
});
