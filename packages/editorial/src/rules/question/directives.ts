import { type Directive, directive as directiveOf } from '@aide-memoire/exams';
import { textIn, toPointer } from '@aide-memoire/schema';
import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { perList } from '../../support/per-list.ts';
import { escaped } from '../../support/words.ts';

/** Written questions with their place. */
function writtenOf({ brief }: Context) {
  return (brief.exam?.questions ?? []).flatMap((question, index) =>
    question.kind === 'mcq' ? [] : [{ question, path: ['exam', 'questions', index] }],
  );
}

/** English words of a directive; the longest first, so that “critically examine” is found before “examine”. */
const wordsOf = ({ word, variants }: Directive) => [word.en, ...(variants?.en ?? [])];

/** One word of the table, and how it is found at the beginning of a sentence. */
interface Opening {
  readonly code: string;
  readonly word: string;
  readonly found: RegExp;
}

const openingsOf = perList((table: readonly Directive[]): readonly Opening[] =>
  table
    .flatMap((row) => wordsOf(row).map((word) => ({ code: row.code, word })))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ code, word }) => ({
      code,
      word,
      found: new RegExp(`(?:^|[.?!:;,”"'’]\\s*|\\s(?=\\p{Lu}))(${escaped(word)})(?!\\p{L})`, 'giu'),
    })),
);

/** Directives that a text opens a sentence with, in the order of the text. */
function directivesIn(text: string, table: readonly Directive[]): { code: string; index: number }[] {
  const found: { code: string; index: number }[] = [];
  const lower = text.toLowerCase();
  for (const { code, word, found: opening } of openingsOf(table)) {
    if (!lower.includes(word.toLowerCase())) continue;
    for (const match of text.matchAll(opening)) {
      const index = match.index + match[0].length - word.length;
      const covered = found.some(
        (other) => Math.abs(other.index - index) < word.length + 12 && other.index <= index,
      );
      if (/^\p{Lu}/u.test(text.slice(index)) && !covered) found.push({ code, index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

export const directiveMissing = defineRule({
  id: 'question/directive-missing',
  severity: 'warning',
  title: 'A question that does not say what to do',
  why: '“Discuss” and “critically examine” ask for different answers; the code is what the answer is marked by.',
  mend: 'Add `directive`. Where the stem has a directive word, the change offered adds its code.',
  example: {
    wrong: 'stem: “The Simla Agreement and Kashmir.”',
    right: 'stem: “…” Discuss., directive: [discuss]',
  },
  mends: true,
  check: (context) =>
    writtenOf(context).flatMap(({ question, path }) => {
      if (question.kind === 'essay' || (question.directive ?? []).length > 0) return [];
      const stem = textIn(question.stem, 'en');
      const codes = [...new Set(directivesIn(stem, context.tables.directives).map(({ code }) => code))];
      if (codes.length === 0) return [{ path, message: 'The question has no directive.' }];
      return [
        {
          path,
          message: `The stem says ${codes.join(' and ')}, and \`directive\` is not given.`,
          expected: codes.join(', '),
          patch: [{ op: 'add', path: toPointer([...path, 'directive']), value: codes } as const],
        },
      ];
    }),
});

export const directiveUnknown = defineRule({
  id: 'question/directive-unknown',
  severity: 'warning',
  title: 'A directive that the table does not know',
  why: 'The conclusion to expect, and the Hindi word, come from the table.',
  mend: 'Use a code of the table, or add a row of your own.',
  example: { wrong: 'directive: [analyze]', right: 'directive: [analyse]' },
  table: 'directives',
  check: (context) =>
    writtenOf(context).flatMap(({ question, path }) =>
      (question.directive ?? []).flatMap((code, index) =>
        directiveOf(code, context.tables.directives) === undefined
          ? [
              {
                path: [...path, 'directive', index],
                message: `There is no directive “${code}”.`,
                actual: code,
              },
            ]
          : [],
      ),
    ),
});

const QUOTED = /^(["“])([\s\S]*)(["”])$/u;

export const directiveInsideQuotes = defineRule({
  id: 'question/directive-inside-quotes',
  severity: 'warning',
  title: 'The instruction inside the quotation',
  why: 'The quotation is what somebody said; the instruction is the examiner’s. Fused, the student cannot see where one ends.',
  mend: 'Close the quotation before the instruction. The change offered does.',
  example: { wrong: '"Neutral venues help. Discuss."', right: '"Neutral venues help." Discuss.' },
  mends: true,
  check: (context) =>
    writtenOf(context).flatMap(({ question, path }) => {
      const entries: [readonly PropertyKey[], string][] =
        typeof question.stem === 'string'
          ? [[[...path, 'stem'], question.stem]]
          : Object.entries(question.stem).map(([lang, text]) => [[...path, 'stem', lang], text]);
      return entries.flatMap(([place, stem]) => {
        const [, open = '', inside = '', close = ''] = QUOTED.exec(stem.trim()) ?? [];
        if (open === '') return [];
        const first = directivesIn(inside, context.tables.directives).find(({ index }) => index > 0);
        if (first === undefined) return [];
        const mended = `${open}${inside.slice(0, first.index).trim()}${close} ${inside.slice(first.index)}`;
        return [
          {
            path: place,
            message: `The instruction “${inside.slice(first.index)}” stands inside the quotation marks.`,
            expected: mended,
            patch: [{ op: 'replace', path: toPointer(place), value: mended } as const],
          },
        ];
      });
    }),
});
