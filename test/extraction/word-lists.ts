import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFace, Handout } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { toPdf } from '@aide-memoire/pdf';
import { context } from '../support/outputs.ts';
import { textOf } from '../support/repository.ts';

const require = createRequire(import.meta.url);
const face = (family: string, path: string): FontFace => ({
  family,
  weight: 'regular',
  style: 'normal',
  bytes: new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${path}`))),
});

/** Faces of scripts that the default ones do not have. */
const FACES: Readonly<Record<string, () => FontFace>> = {
  ta: () => face('Noto Sans Tamil', 'noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf'),
  bn: () => face('Noto Sans Bengali', 'noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf'),
  gu: () => face('Noto Sans Gujarati', 'noto-sans-gujarati/400Regular/NotoSansGujarati_400Regular.ttf'),
  te: () => face('Noto Sans Telugu', 'noto-sans-telugu/400Regular/NotoSansTelugu_400Regular.ttf'),
  kn: () => face('Noto Sans Kannada', 'noto-sans-kannada/400Regular/NotoSansKannada_400Regular.ttf'),
  ml: () => face('Noto Sans Malayalam', 'noto-sans-malayalam/400Regular/NotoSansMalayalam_400Regular.ttf'),
  ar: () => face('Noto Naskh Arabic', 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'),
};

/** The languages of the lists. */
export const LANGUAGES = ['en', 'hi', 'mr', 'ta', 'bn', 'gu', 'te', 'kn', 'ml', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words of a language. */
export const wordsOf = (lang: Language): string[] =>
  textOf(`test/extraction/words/${lang}.txt`).trim().split('\n');

/** A PDF of the words of a language, thirty to a paragraph. */
export async function wordsPdf(lang: Language): Promise<Uint8Array> {
  const words = wordsOf(lang);
  const paragraphs = Array.from({ length: Math.ceil(words.length / 30) }, (_, index) => ({
    type: 'paragraph' as const,
    lang,
    children: [{ type: 'text' as const, value: words.slice(30 * index, 30 * index + 30).join(' ') }],
  }));
  const handout: Handout = { ...specimen(), lang, children: paragraphs };
  const own = FACES[lang]?.();
  const fonts = own === undefined ? context.fonts : [...context.fonts, own];
  const { bytes, diagnostics } = await toPdf(handout, { ...context, fonts });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return bytes;
}

/** Share of the words that stand in a text as they are, in per cent. */
export function shareOf(words: readonly string[], text: string): number {
  const found = new Set(text.normalize('NFC').split(/[\s\u200B]+/u));
  return (100 * words.filter((word) => found.has(word)).length) / words.length;
}
