import type { Brief } from '@aide-memoire/schema';
import type { ContestedTerm, Filler, SpellingVariant } from '../../data/index.ts';
import { defineRule } from '../../rule.ts';
import { isBody, isForTeachers, isHeading, isName, isQuestion, isQuotation } from '../../support/fields.ts';
import { replaceIn } from '../../support/patch.ts';
import { anyOf, pattern } from '../../support/patterns.ts';
import { perList } from '../../support/per-list.ts';
import type { TextAt } from '../../support/texts.ts';
import { firstWordsOf } from '../../support/word-index.ts';
import { escaped } from '../../support/words.ts';

const firstWordsOfTerms = perList((table: readonly ContestedTerm[]) =>
  firstWordsOf(table.map(({ term }) => term)),
);

export const contestedTerm = defineRule({
  id: 'text/contested-term',
  severity: 'warning',
  title: 'A word that takes a side, or hides what happened',
  why: 'A student who repeats one side’s word has taken its side without knowing it.',
  mend: 'Put it in quotation marks with who says so, or say plainly what happened.',
  example: { wrong: 'Russian military operations begin in Ukraine', right: 'Russia invades Ukraine' },
  table: 'contestedTerms',
  check: ({ words, tables }) =>
    words.near(firstWordsOfTerms(tables.contestedTerms)).flatMap((text) => {
      if (!isBody(text) || isQuotation(text) || !text.english) return [];
      const row = tables.contestedTerms.find(({ term }) => isSaid(text.plain, term));
      return row === undefined
        ? []
        : [
            {
              path: text.path,
              message: `“${row.term}” is a contested term.`,
              actual: row.term,
              note: `${row.advice} After: ${row.source}.`,
            },
          ];
    }),
});

/** Words of which each text with a filler has one; `undefined` where a row names none. */
const wordsOfFillers = perList((table: readonly Filler[]) =>
  table.some(({ word }) => word === undefined) ? undefined : table.flatMap(({ word }) => word ?? []),
);

/** As whole words, and not inside quotation marks. */
function isSaid(plain: string, term: string): boolean {
  if (!plain.toLowerCase().includes(term)) return false;
  const outside = plain.replaceAll(/[“"][^“”"]*[”"]/gu, '""');
  return pattern(`(?<!\\p{L})${escaped(term)}(?!\\p{L})`, 'iu').test(outside);
}

export const filler = defineRule({
  id: 'text/filler',
  severity: 'info',
  title: 'Words that say nothing',
  why: 'A handout has two pages: words that could stand in any other one take the room of facts.',
  mend: 'Say what changed, for whom, or leave it out.',
  example: {
    wrong: 'The talks represent a significant development.',
    right: 'The talks were the first since November 2022 [@reuters].',
  },
  table: 'fillers',
  check: ({ texts, words: index, tables }) => {
    const needed = wordsOfFillers(tables.fillers);
    return (needed === undefined ? texts : index.near(needed)).flatMap((text) => {
      if (!text.english || isName(text) || isQuestion(text) || isQuotation(text) || isHeading(text))
        return [];
      if (!anyOf(tables.fillers, (row) => row.pattern, 'i').test(text.plain)) return [];
      return tables.fillers.flatMap(({ pattern: source, advice }) => {
        const words = pattern(source, 'i').exec(text.plain)?.[0];
        return words === undefined
          ? []
          : [
              {
                path: text.path,
                message: `“${words}” says little.`,
                actual: words,
                note: `Write instead: ${advice}.`,
              },
            ];
      });
    });
  },
});

export const spellingVariant = defineRule({
  id: 'text/spelling-variant',
  severity: 'info',
  title: 'American spelling beside British readers, or both in one text',
  why: 'Readers in India learn and write British spellings; a text with both looks unread.',
  mend: 'Keep to one: British for `en-IN` and `en-GB`, and for papers of Indian exams. The change offered does, in the whole text.',
  example: { wrong: 'center (in a brief for UPSC)', right: 'centre' },
  table: 'spellingVariants',
  mends: true,
  check: ({ texts, words, tables, brief }) => {
    const isMine = (text: TextAt) =>
      text.english && !isName(text) && !isQuotation(text) && !isForTeachers(text) && !isAsked(text, brief);
    const wantsAmerican = brief.lang === 'en-US';
    const wantsBritish =
      /^en-(?:IN|GB|AU|NZ|IE|ZA)$/.test(brief.lang) ||
      (brief.exam?.syllabus ?? []).some(({ code }) => /^(?:upsc|uppsc|rpsc|bpsc|edexcel)/.test(code));
    if (wantsAmerican) return [];
    const rows = tables.spellingVariants;
    const right = spellings(rows);
    const suspects = words.near(right.keys()).filter(isMine);
    if (suspects.length === 0) return [];
    if (!wantsBritish && !texts.some((text) => isMine(text) && britishOf(rows).test(text.plain))) return [];
    return suspects.flatMap((text) => {
      // In code and in addresses a word is not the author's to spell.
      const patch = /[`<]|\]\(/.test(text.source) ? undefined : replaceIn(text, respelt(text.source, right));
      return wordsToRespell(text.plain, right).map(({ word, expected }) => ({
        path: text.path,
        message: `“${word}” is the American spelling.`,
        actual: word,
        expected,
        ...(patch === undefined ? {} : { patch }),
      }));
    });
  },
});

const WORD = /\p{L}+/gu;

const spellings = perList(
  (rows: readonly SpellingVariant[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ american, british }) => [american, british])),
);
const britishOf = perList(
  (rows: readonly SpellingVariant[]) => new RegExp(`\\b(?:${rows.map((row) => row.british).join('|')})\\b`),
);

/** Names of bodies keep their spelling: “World Health Organization”. */
const isInName = (word: string, before: string) => /^\p{Lu}/u.test(word) && /\p{Lu}\p{L}*\s$/u.test(before);

/** The spelling to put in place of a word, in the same case; `undefined` where there is none. */
function spellingFor(word: string, before: string, right: ReadonlyMap<string, string>): string | undefined {
  const british = right.get(word.toLowerCase());
  if (british === undefined || isInName(word, before)) return undefined;
  return /^\p{Lu}/u.test(word) ? `${british[0]?.toUpperCase() ?? ''}${british.slice(1)}` : british;
}

function wordsToRespell(plain: string, right: ReadonlyMap<string, string>) {
  return [...plain.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const expected = spellingFor(word, plain.slice(Math.max(0, index - 40), index), right);
    return expected === undefined ? [] : [{ word, expected }];
  });
}

const respelt = (source: string, right: ReadonlyMap<string, string>) =>
  source.replaceAll(
    WORD,
    (word, index: number) => spellingFor(word, source.slice(Math.max(0, index - 40), index), right) ?? word,
  );

/** The wording of a paper stays as it is. */
function isAsked(text: TextAt, brief: Brief): boolean {
  return isQuestion(text) && brief.exam?.questions?.[Number(text.path[2])]?.origin.type === 'asked';
}
