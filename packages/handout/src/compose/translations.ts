import { type Brief, type Diagnostic, type Text, textIn } from '@aide-memoire/schema';

/** Fields in which a bare string is good in every language: titles of sources, places, names of people. */
const ANY_LANGUAGE =
  /^\/(?:sources|publication|tags)\b|^\/exam\/audiences\/|\/(?:site|city|subdivision|signedAt|person|speaker|author|credit|by)$/;

const LETTER = /\p{L}/u;
const baseOf = (tag: string) => tag.split('-')[0] ?? tag;
const holds = (text: Text, base: string) =>
  typeof text === 'object' && Object.keys(text).some((tag) => baseOf(tag) === base);

/**
 * Picks the words of a text in the language of print, and reports each text that lacks them, once, at its place. A brief that has
 * nothing at all in that language is reported as a whole.
 */
export function translationWatch(
  brief: Brief,
  lang: string,
  report: (diagnostic: Diagnostic) => void,
): (text: Text, from: string) => string {
  const base = baseOf(lang);
  const own = baseOf(brief.lang) === base;
  const promised =
    own || (brief.alsoIn ?? []).some((tag) => baseOf(tag) === base) || holds(brief.title, base);
  if (!promised) report(untranslated(brief.lang, lang));
  const told = new Set<string>();
  return (text, from) => {
    const words = textIn(text, lang);
    const lacking = typeof text === 'string' ? !own && !ANY_LANGUAGE.test(from) : !holds(text, base);
    if (promised && lacking && from !== '' && !told.has(from) && LETTER.test(words)) {
      told.add(from);
      report(missing(from, lang, words));
    }
    return words;
  };
}

function missing(path: string, lang: string, words: string): Diagnostic {
  return {
    code: 'compose/missing-translation',
    severity: 'warning',
    path,
    message: `This text is missing in ${lang}: it is printed in another language.`,
    actual: words,
    note: `Add it in ${lang}, so that the handout is in one language wholly.`,
  };
}

function untranslated(from: string, lang: string): Diagnostic {
  return {
    code: 'compose/untranslated',
    severity: 'warning',
    path: '/lang',
    message: `This brief has no texts in ${lang}: headings and labels are in ${lang}, all else in ${from}.`,
    expected: lang,
    actual: from,
    note: 'Add a translation of the brief, or print it in its own language.',
  };
}
