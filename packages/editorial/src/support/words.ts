/** Words as examiners count them: stretches without white space. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN_WORD = /[A-Za-z0-9]+/g;
/** Anything but the first Latin block, general punctuation and signs of currencies: may be a letter, a mark or a number. */
const OTHER = /[^\0-\xA9\u2010-\u205F\u20A0-\u20BF]/;

/** Whether all letters and digits of a text are those of ASCII, for which there are faster ways. */
export const isPlainLatin = (text: string): boolean => !OTHER.test(text);

/** Stretches of letters, marks and digits, as they are written. */
export const tokensOf = (text: string): readonly string[] =>
  text.match(isPlainLatin(text) ? LATIN_WORD : WORD) ?? [];

const GENITIVE = /[’']s(?=\P{L}|$)/gu;

/** Letters and digits of a text in small letters, parted by single spaces, a space at either end. */
export function normal(text: string): string {
  const small = text.normalize('NFC').toLowerCase().replaceAll(GENITIVE, '');
  return ` ${tokensOf(small).join(' ')} `;
}

const phrases = new Map<string, string>();

/** As `normal`, remembered: for the words of tables, which are looked for again and again. */
export function phrase(words: string): string {
  const known = phrases.get(words);
  if (known !== undefined) return known;
  const made = normal(words);
  phrases.set(words, made);
  return made;
}

/** Whether a text holds a phrase as whole words; case and punctuation do not count. */
export function holds(text: string, phrase: string): boolean {
  return normal(text).includes(normal(phrase));
}

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:vs|Mr|Mrs|Ms|Dr|St|No|Nos|Art|art|p|pp|cf|etc|Lt|Gen|Col|Sen|Rep|Gov)|\b[A-Z]|[ivx]\.[a-z])\.$/;

/** The sentences of a text. Ends at full stop, question mark, exclamation mark or danda, before a space and no small letter. */
export function sentencesOf(text: string): string[] {
  if (!/[.!?।].?\s/.test(text)) return text.trim() === '' ? [] : [text];
  const parts = text.split(/(?<=[.!?।]["”’)\]]?)\s+(?=[^\p{Ll}])/u);
  const sentences: string[] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences.filter((sentence) => sentence.trim() !== '');
}

const FUNCTION_WORDS = new Set(
  'a an the of in on at to for from by with and or nor but as is are was were be been being it its this that these those their his her they he she not no than then into over under amid between among both some such which who whose what when where will would can could may might must has have had do does did one two'.split(
    ' ',
  ),
);

/** The words of an English text that carry meaning, in small letters. */
export function contentWords(text: string): string[] {
  // One letter is none: the “s” of a genitive, too.
  return tokensOf(text.normalize('NFC').toLowerCase()).filter(
    (word) => word.length > 1 && !FUNCTION_WORDS.has(word),
  );
}

/** Escapes a text for a regular expression. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A number with commas between thousands. */
export function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const marked = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? marked : `${marked}.${part}`;
}
