import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { mcqsOf } from './key.ts';

export const noExplanation = defineRule({
  id: 'mcq/no-explanation',
  severity: 'error',
  title: 'A key without a reason',
  why: 'A student who was wrong learns nothing from a letter.',
  mend: 'Add `explanation`.',
  example: {
    wrong: 'answer: c',
    right: 'answer: c, explanation: Point 3 reaffirms the Panmunjom Declaration.',
  },
  check: ({ brief }) =>
    mcqsOf(brief).flatMap(({ mcq, path }) =>
      mcq.format !== 'single' || mcq.explanation !== undefined
        ? []
        : [{ path, message: 'The question has no explanation.' }],
    ),
});

export const statementWithoutReason = defineRule({
  id: 'mcq/statement-without-reason',
  severity: 'error',
  title: 'A statement without a reason',
  why: 'Questions of this kind are set so that options cannot be eliminated: each statement needs its own explanation.',
  mend: 'Add `why` to every statement and every pair.',
  example: {
    wrong: '{ text: …, correct: false }',
    right: '{ text: …, correct: false, why: Soviet mediation was at Tashkent (1966). }',
  },
  check: ({ brief }) =>
    mcqsOf(brief).flatMap(({ mcq, path }) => {
      const [parts, kind] =
        'statements' in mcq
          ? [mcq.statements, 'statements']
          : 'pairs' in mcq
            ? [mcq.pairs, 'pairs']
            : [[], ''];
      return parts.flatMap(({ why }, index) =>
        why === undefined
          ? [
              {
                path: [...path, kind, index],
                message: `${kind === 'pairs' ? 'Pair' : 'Statement'} ${index + 1} does not say why.`,
              },
            ]
          : [],
      );
    }),
});

const ABSOLUTE =
  /\b(?:always|never|only|all|every|no|none|entirely|completely|exclusively)\b|\bसदैव\b|केवल|कभी नहीं|सभी/iu;

export const absoluteWordTell = defineRule({
  id: 'mcq/absolute-word-tell',
  severity: 'info',
  title: 'Every statement with “only” or “always” is false',
  why: 'Students learn to strike out absolute words; a set in which that always works teaches the trick, not the matter.',
  mend: 'Make one such statement true, or take the absolute words out.',
  example: {
    wrong: 'three statements with “only”, all false',
    right: 'three statements with “only”, one true',
  },
  options: { least: 3 },
  check: ({ brief }, { least }) => {
    const absolute = mcqsOf(brief).flatMap(({ mcq, path }) =>
      'statements' in mcq
        ? mcq.statements.flatMap(({ text, correct }, index) =>
            ABSOLUTE.test(textIn(text, brief.lang))
              ? [{ correct, path: [...path, 'statements', index] }]
              : [],
          )
        : [],
    );
    const [first] = absolute;
    if (first === undefined || absolute.length < least || absolute.some(({ correct }) => correct)) return [];
    return [
      { path: first.path, message: `All ${absolute.length} statements with an absolute word are false.` },
    ];
  },
});

export const keyDistribution = defineRule({
  id: 'mcq/key-distribution',
  severity: 'info',
  title: 'One letter is right too often',
  why: 'A set whose answer is mostly “c” can be passed with one letter.',
  mend: 'Move the right option about.',
  example: { wrong: 'five of six keys are c', right: 'keys a, c, b, d, c, a' },
  options: { least: 5, share: 0.6 },
  check: ({ brief }, { least, share }) => {
    const keys = mcqsOf(brief).flatMap(({ mcq }) => (mcq.answer === undefined ? [] : [mcq.answer]));
    if (keys.length < least) return [];
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const often = [...counts].find(([, times]) => times / keys.length > share);
    if (often === undefined) return [];
    return [
      {
        path: ['exam', 'questions'],
        message: `The key is “${often[0]}” in ${often[1]} of ${keys.length} questions.`,
      },
    ];
  },
});
