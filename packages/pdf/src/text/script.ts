const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Bengali}/u, 'Beng'],
  [/\p{Script=Tamil}/u, 'Taml'],
  [/\p{Script=Telugu}/u, 'Telu'],
  [/\p{Script=Kannada}/u, 'Knda'],
  [/\p{Script=Malayalam}/u, 'Mlym'],
  [/\p{Script=Gujarati}/u, 'Gujr'],
  [/\p{Script=Gurmukhi}/u, 'Guru'],
  [/\p{Script=Oriya}/u, 'Orya'],
  [/\p{Script=Sinhala}/u, 'Sinh'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Tibetan}/u, 'Tibt'],
  [/\p{Script=Han}/u, 'Hani'],
  [/\p{Script=Hiragana}/u, 'Hira'],
  [/\p{Script=Katakana}/u, 'Kana'],
  [/\p{Script=Hangul}/u, 'Hang'],
];

/** ISO 15924 code of characters that belong to no script of their own: digits, punctuation, spaces. */
export const COMMON = 'Zyyy';

const known = new Map<number, string>();

/** The script of a code point as an ISO 15924 code; `Zyyy` for those shared by scripts or not known here. */
export function scriptOf(codePoint: number): string {
  let script = known.get(codePoint);
  if (script === undefined) {
    const character = String.fromCodePoint(codePoint);
    script = SCRIPTS.find(([pattern]) => pattern.test(character))?.[1] ?? COMMON;
    known.set(codePoint, script);
  }
  return script;
}

/** Scripts of the languages of India and its neighbours that are not written in Latin letters, by ISO 639-1 code. */
const LANGUAGES: Readonly<Record<string, string>> = {
  hi: 'Deva',
  mr: 'Deva',
  ne: 'Deva',
  sa: 'Deva',
  bn: 'Beng',
  as: 'Beng',
  ta: 'Taml',
  te: 'Telu',
  kn: 'Knda',
  ml: 'Mlym',
  gu: 'Gujr',
  pa: 'Guru',
  or: 'Orya',
  si: 'Sinh',
  ur: 'Arab',
  ar: 'Arab',
  fa: 'Arab',
  ru: 'Cyrl',
  uk: 'Cyrl',
};

const scripts = new Map<string, string>();

/** The script that a language (BCP 47) is written in; Latin for those not known here. */
export function scriptOfLanguage(lang: string): string {
  let script = scripts.get(lang);
  if (script === undefined) {
    script = LANGUAGES[lang.toLowerCase().split('-')[0] ?? ''] ?? 'Latn';
    if (scripts.size < MOST_KNOWN) scripts.set(lang, script);
  }
  return script;
}

/** More than anybody writes in; hostile documents must not fill the memory. */
const MOST_KNOWN = 1000;
