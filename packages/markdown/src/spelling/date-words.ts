import { cleanText, parseEdtf } from '@aide-memoire/schema';
import type { SpellingLang } from './language.ts';

type Words = Readonly<Record<SpellingLang, readonly (readonly string[])[]>>;

const MONTHS: Words = {
  en: [
    ['January'],
    ['February'],
    ['March'],
    ['April'],
    ['May'],
    ['June'],
    ['July'],
    ['August'],
    ['September'],
    ['October'],
    ['November'],
    ['December'],
  ],
  hi: [
    ['जनवरी'],
    ['फ़रवरी', 'फरवरी'],
    ['मार्च'],
    ['अप्रैल'],
    ['मई'],
    ['जून'],
    ['जुलाई'],
    ['अगस्त'],
    ['सितंबर', 'सितम्बर'],
    ['अक्टूबर', 'अक्तूबर'],
    ['नवंबर', 'नवम्बर'],
    ['दिसंबर', 'दिसम्बर'],
  ],
};

/** Codes 21 to 24 of ISO 8601-2: seasons without a hemisphere, which is what a bare word says. */
const SEASONS: Words = {
  en: [['Spring'], ['Summer'], ['Autumn', 'Fall'], ['Winter']],
  hi: [['वसंत'], ['ग्रीष्म'], ['शरद'], ['शीत']],
};

const SHAPES: readonly RegExp[] = [
  /^(?:(?<day>\d{1,2}) )?(?<word>\p{L}[\p{L}\p{M}]*) (?<year>\d{4})$/u,
  /^(?<word>\p{L}[\p{L}\p{M}]*) (?<day>\d{1,2}), (?<year>\d{4})$/u,
];

/** The EDTF date that words say exactly: `10 January 1966`, `February 2022`, `Summer 2023`; `undefined` for any others. */
export function dateOfWords(words: string, lang: SpellingLang): string | undefined {
  for (const shape of SHAPES) {
    const { day, word = '', year } = shape.exec(words)?.groups ?? {};
    if (year === undefined) continue;
    const month = indexOf(MONTHS[lang], word);
    const season = indexOf(SEASONS[lang], word);
    if (month > 0) {
      const date = [year, two(month), ...(day === undefined ? [] : [two(Number(day))])].join('-');
      if (parseEdtf(date) !== undefined) return date;
    }
    if (season > 0 && day === undefined) return `${year}-${20 + season}`;
  }
  return undefined;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Counted from 1; 0 if the word is not among them. */
function indexOf(list: readonly (readonly string[])[], word: string): number {
  const wanted = cleanText(word).toLowerCase();
  return list.findIndex((names) => names.some((name) => cleanText(name).toLowerCase() === wanted)) + 1;
}
