import { defineRule } from '../../rule.ts';
import { datesIn, latinDigits } from '../../support/dates.ts';
import { isName } from '../../support/fields.ts';
import { perList } from '../../support/per-list.ts';
import type { TextAt } from '../../support/texts.ts';

/** Texts in several languages, as lists of their versions. */
const versionsOf = perList((texts: readonly TextAt[]): readonly (readonly TextAt[])[] => {
  const groups = new Map<string, TextAt[]>();
  for (const text of texts) {
    if (!text.oneOfMany) continue;
    const key = text.whole.join('/');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [text]);
    else group.push(text);
  }
  return [...groups.values()];
});

const DIGIT = /[\d०-९]/;

/** Fields in which a bare string is good in every language. */
const ANY_LANGUAGE =
  /^(?:sources|publication|verification)\/|^event\/venues\/\*\/(?:site|city|subdivision)$|^exam\/audiences|^tags/;

export const missing = defineRule({
  id: 'i18n/missing',
  severity: 'error',
  title: 'A text that is missing in a promised language',
  why: '`alsoIn` promises every text in that language: a handout in it would print a stretch of another.',
  mend: 'Add the translation, or take the language out of `alsoIn`.',
  example: {
    wrong: 'alsoIn: [en], title: { hi: शिमला समझौता }',
    right: 'title: { hi: शिमला समझौता, en: Simla Agreement }',
  },
  check: (context) => {
    const { brief, texts } = context;
    const promised = brief.alsoIn ?? [];
    if (promised.length === 0) return [];
    const wanted = [brief.lang, ...promised];
    const partial = versionsOf(texts).flatMap((versions) => {
      const [first] = versions;
      const lacking = wanted.filter((lang) => !versions.some((version) => version.lang === lang));
      if (first === undefined || lacking.length === 0) return [];
      return [{ path: first.whole, message: `This text is missing in ${lacking.join(', ')}.` }];
    });
    const bare = texts.flatMap((text) =>
      text.oneOfMany || isName(text) || ANY_LANGUAGE.test(text.field) || !/\p{L}/u.test(text.plain)
        ? []
        : [
            {
              path: text.path,
              message: `This text is in ${brief.lang} alone; ${promised.join(', ')} is promised.`,
            },
          ],
    );
    return [...partial, ...bare];
  },
});

/** Numbers of a text in Latin digits, without marks between thousands. */
const numbersIn = ({ plain }: TextAt) =>
  [...latinDigits(plain).matchAll(/\d+(?:,\d{2,3})*(?:\.\d+)?/g)]
    .map(([number]) => number.replaceAll(',', ''))
    .sort();

export const numberMismatch = defineRule({
  id: 'i18n/number-mismatch',
  severity: 'error',
  title: 'Other numbers in the translation',
  why: 'Half of the readers learn the wrong one.',
  mend: 'Make the numbers equal. Digits of either script and grouping of either kind are the same to this rule.',
  example: { wrong: 'en: 93,000 prisoners, hi: 90,000 बंदी', right: 'en: 93,000 prisoners, hi: 93,000 बंदी' },
  check: (context) =>
    versionsOf(context.texts).flatMap(([first, ...others]) =>
      others.flatMap((other) => {
        if (first === undefined || !DIGIT.test(first.plain) || !DIGIT.test(other.plain)) return [];
        const [a, b] = [numbersIn(first), numbersIn(other)];
        // A number in words on one side is no mistake.
        if (a.length === 0 || b.length === 0 || a.length !== b.length || a.join() === b.join()) return [];
        return [
          {
            path: other.path,
            message: `${first.lang} has ${a.join(', ')}, ${other.lang} has ${b.join(', ')}.`,
            actual: b.join(', '),
            expected: a.join(', '),
          },
        ];
      }),
    ),
});

export const dateMismatch = defineRule({
  id: 'i18n/date-mismatch',
  severity: 'error',
  title: 'Another date in the translation',
  why: 'Half of the readers learn the wrong day.',
  mend: 'Make the dates equal.',
  example: { wrong: 'en: 4 August 1972, hi: 4 जुलाई 1972', right: 'en: 4 August 1972, hi: 4 अगस्त 1972' },
  check: (context) =>
    versionsOf(context.texts).flatMap(([first, ...others]) =>
      others.flatMap((other) => {
        if (first === undefined || !DIGIT.test(first.plain) || !DIGIT.test(other.plain)) return [];
        const [a, b] = [first, other].map(({ plain }) =>
          datesIn(latinDigits(plain))
            .map(({ day }) => day)
            .sort(),
        );
        if (
          a === undefined ||
          b === undefined ||
          a.length === 0 ||
          a.length !== b.length ||
          a.join() === b.join()
        )
          return [];
        return [
          {
            path: other.path,
            message: `The dates differ from those of the ${first.lang} text.`,
            actual: b.join(', '),
            expected: a.join(', '),
          },
        ];
      }),
    ),
});

export const nameInconsistent = defineRule({
  id: 'i18n/name-inconsistent',
  severity: 'warning',
  title: 'One name, spelt in two ways in the other language',
  why: 'Readers take two spellings for two people.',
  mend: 'Choose one spelling.',
  example: { wrong: 'Swaran Singh: स्वर्ण सिंह and स्वरन सिंह', right: 'Swaran Singh: स्वर्ण सिंह in both places' },
  check: (context) => {
    const seen = new Map<string, string>();
    return versionsOf(context.texts)
      .filter(([first]) => first !== undefined && isName(first))
      .flatMap((versions) => {
        const pivot = versions.find(({ english }) => english);
        if (pivot === undefined) return [];
        return versions.flatMap((version) => {
          if (version === pivot) return [];
          const key = `${version.lang}:${pivot.field.replace(/^.*\//, '')}:${pivot.plain}`;
          const known = seen.get(key);
          if (known === undefined) seen.set(key, version.plain);
          if (known === undefined || known === version.plain) return [];
          return [
            {
              path: version.path,
              message: `“${pivot.plain}” is “${known}” elsewhere.`,
              actual: version.plain,
              expected: known,
            },
          ];
        });
      });
  },
});

export const script = defineRule({
  id: 'i18n/script',
  severity: 'error',
  title: 'A text in the script of another language',
  why: 'It was put under the wrong language, or never translated.',
  mend: 'Put it where it belongs, or translate it.',
  example: { wrong: 'hi: The two sides agreed to meet again.', right: 'hi: दोनों पक्ष फिर मिलने पर सहमत हुए।' },
  options: { words: 4 },
  check: ({ texts }, { words }) =>
    texts.flatMap((text) => {
      const { devanagari } = text;
      if (!(text.hindi ? !devanagari : text.english && devanagari)) return [];
      if (isName(text) || text.plain.split(/\s+/u).length < words) return [];
      const latin = /[a-z]{2,}/u.test(text.plain);
      if (text.hindi && !devanagari && latin)
        return [
          { path: text.path, message: 'This Hindi text has no Devanagari letter.', actual: text.plain },
        ];
      if (text.english && devanagari && !latin)
        return [{ path: text.path, message: 'This English text has no Latin letter.', actual: text.plain }];
      return [];
    }),
});

export const lengthRatio = defineRule({
  id: 'i18n/length-ratio',
  severity: 'warning',
  title: 'A translation of another length',
  why: 'Half the length, or twice it, mostly means that a sentence is missing on one side.',
  mend: 'Compare the two versions, sentence by sentence.',
  example: { wrong: 'en: three sentences, hi: one', right: 'en: three sentences, hi: three' },
  options: { least: 60, ratio: 2.2 },
  check: (context, { least, ratio }) =>
    versionsOf(context.texts).flatMap(([first, ...others]) =>
      others.flatMap((other) => {
        if (first === undefined) return [];
        const [short, long] = [first.plain.length, other.plain.length].sort((a, b) => a - b);
        if (short === undefined || long === undefined || long < least || long <= short * ratio) return [];
        return [
          {
            path: other.path,
            message: `${first.lang} has ${first.plain.length} characters, ${other.lang} has ${other.plain.length}.`,
          },
        ];
      }),
    ),
});

export const unofficialQuestion = defineRule({
  id: 'i18n/unofficial-question',
  severity: 'warning',
  title: 'A question that was asked, in a wording of unknown standing',
  why: 'Papers of UPSC have both languages; the Hindi of coaching sites is often their own.',
  mend: 'Set `official: true` on the origin if both wordings are the paper’s, `false` if one is not.',
  example: { wrong: 'stem in en and hi, origin without official', right: 'origin: { …, official: false }' },
  check: ({ brief }) =>
    (brief.exam?.questions ?? []).flatMap(({ stem, origin }, index) => {
      if (origin.type !== 'asked' || origin.official !== undefined || typeof stem === 'string') return [];
      const langs = Object.keys(stem);
      if (langs.length < 2) return [];
      return [
        {
          path: ['exam', 'questions', index, 'stem'],
          message: `The stem is given in ${langs.join(' and ')}, and it is not said whether both are the paper’s words.`,
        },
      ];
    }),
});
