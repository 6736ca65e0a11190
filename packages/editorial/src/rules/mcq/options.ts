import { profileOf } from '@aide-memoire/exams';
import { type Text, textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { normal } from '../../support/words.ts';
import { mcqsOf } from './key.ts';

export const options = defineRule({
  id: 'mcq/options',
  severity: 'error',
  title: 'More or fewer options than the exam has',
  why: 'Chances and negative marking are reckoned for that number of options.',
  mend: 'Give as many options as the exam does.',
  example: { wrong: 'three options for UPSC Prelims', right: 'four options' },
  table: 'profiles',
  check: ({ brief, tables }) =>
    mcqsOf(brief).flatMap(({ mcq, path }) => {
      const { origin, syllabus = [] } = mcq;
      const exam = origin.type === 'asked' ? origin.exam : syllabus[0]?.split('/')[0];
      const year = origin.type === 'asked' ? origin.year : Number(brief.publication.publishedOn.slice(0, 4));
      const pattern = exam === undefined ? undefined : profileOf(exam, year, tables.profiles)?.mcq;
      if (mcq.options === undefined || pattern === undefined || mcq.options.length === pattern.options)
        return [];
      return [
        {
          path: [...path, 'options'],
          message: `The question has ${mcq.options.length} options, ${exam ?? 'the exam'} has ${pattern.options}.`,
          actual: String(mcq.options.length),
          expected: String(pattern.options),
        },
      ];
    }),
});

const sayings = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));

export const duplicateOptions = defineRule({
  id: 'mcq/duplicate-options',
  severity: 'error',
  title: 'Two options that say the same',
  why: 'Either both are right or both are wrong: the question has a hole.',
  mend: 'Change one of them.',
  example: { wrong: 'a) Tashkent  c) tashkent', right: 'a) Tashkent  c) Lahore' },
  check: ({ brief }) =>
    mcqsOf(brief).flatMap(({ mcq, path }) => {
      const seen = new Set<string>();
      return (mcq.options ?? []).flatMap(({ text, key }, index) => {
        const words = sayings(text).map(normal);
        const double = words.some((word) => seen.has(word));
        for (const word of words) seen.add(word);
        return double
          ? [{ path: [...path, 'options', index], message: `Option ${key} says what another one says.` }]
          : [];
      });
    }),
});

const UNSAFE =
  /\b(?:all|none|both|any) of (?:the )?(?:above|these)\b|\bboth \(?[a-e]\)? and \(?[a-e]\)?|उपर्युक्त (?:सभी|में से)|^(?:सभी|इनमें से कोई नहीं)$/iu;

export const shuffleUnsafe = defineRule({
  id: 'mcq/shuffle-unsafe',
  severity: 'error',
  title: 'An option that breaks when options are shuffled',
  why: '“All of the above” and “both a and b” are true only in the order in which they were written.',
  mend: 'Make statements of the options (`statements-select`), or replace the option by a fourth answer.',
  example: { wrong: 'd) All of the above', right: 'format: statements-select, with three statements' },
  check: ({ brief }) =>
    mcqsOf(brief).flatMap(({ mcq, path }) =>
      mcq.format !== 'single'
        ? []
        : mcq.options.flatMap(({ text }, index) => {
            const words = sayings(text).find((word) => UNSAFE.test(word));
            return words === undefined
              ? []
              : [
                  {
                    path: [...path, 'options', index, 'text'],
                    message: `“${words}” depends on the order of the options.`,
                    actual: words,
                  },
                ];
          }),
    ),
});

export const longestIsKey = defineRule({
  id: 'mcq/longest-is-key',
  severity: 'info',
  title: 'The right option is the longest by far',
  why: 'Those who know nothing guess the longest option, and are right.',
  mend: 'Shorten it, or make the others as exact.',
  example: {
    wrong: 'three options of two words, the key of twelve',
    right: 'four options of about the same length',
  },
  options: { times: 2 },
  check: ({ brief }, { times }) =>
    mcqsOf(brief).flatMap(({ mcq, path }) => {
      if (mcq.format !== 'single') return [];
      const lengths = mcq.options.map(({ key, text }) => ({ key, length: textIn(text, brief.lang).length }));
      const right = lengths.find(({ key }) => key === mcq.answer);
      const rest = lengths.filter(({ key }) => key !== mcq.answer).map(({ length }) => length);
      if (
        right === undefined ||
        rest.length === 0 ||
        right.length < 20 ||
        right.length < times * Math.max(...rest)
      )
        return [];
      return [
        {
          path: [...path, 'answer'],
          message: `The key is ${right.length} characters long, the next option ${Math.max(...rest)}.`,
        },
      ];
    }),
});
