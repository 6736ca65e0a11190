import { cleanText } from '@aide-memoire/schema';

/** A language with words for headings and labels. */
export type SpellingLang = 'en' | 'hi';

/** Names of one thing in each language. The first is the one written; the others are understood. */
export type Names = Readonly<Record<SpellingLang, readonly [string, ...string[]]>>;

/** The language whose headings and labels a brief uses: its own, or English. */
export function spellingLang(lang: string): SpellingLang {
  return lang.split('-')[0] === 'hi' ? 'hi' : 'en';
}

/** The name that is written. */
export function defaultName(names: Names, lang: SpellingLang): string {
  return cleanText(names[lang][0]);
}

/** Words without what does not tell them apart: case, marks, `&` for "and". */
export function foldWords(words: string): string {
  return cleanText(words)
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/** Which of several named things words name, in whatever language; the brief's own comes first. */
export function recognise<Key extends string>(
  table: Readonly<Record<Key, Names>>,
  words: string,
  lang: SpellingLang,
): Key | undefined {
  const wanted = foldWords(words);
  const keys = Object.keys(table) as Key[];
  const langs: readonly SpellingLang[] = lang === 'hi' ? ['hi', 'en'] : ['en', 'hi'];
  for (const language of langs) {
    const found = keys.find((key) => table[key][language].some((name) => foldWords(name) === wanted));
    if (found !== undefined) return found;
  }
  return undefined;
}
