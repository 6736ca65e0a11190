import { type Brief, textIn, toPointer } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { latinDigits } from '../../support/dates.ts';

type Question = NonNullable<NonNullable<Brief['exam']>['questions']>[number];
/** A question with options. */
export type Mcq = Extract<Question, { kind: 'mcq' }>;

/** Multiple-choice questions with their place. */
export function mcqsOf(brief: Brief): { mcq: Mcq; path: readonly PropertyKey[] }[] {
  return (brief.exam?.questions ?? []).flatMap((question, index) =>
    question.kind === 'mcq' ? [{ mcq: question, path: ['exam', 'questions', index] }] : [],
  );
}

export const key = defineRule({
  id: 'mcq/key',
  severity: 'error',
  title: 'A key that opens nothing',
  why: 'Without a right option the question cannot be marked.',
  mend: 'Give `answer` the key of the right option; a dropped question says `keyStatus: dropped`.',
  example: { wrong: 'options a to d, answer: e', right: 'options a to d, answer: c' },
  check: ({ brief }) =>
    mcqsOf(brief).flatMap(({ mcq, path }) => {
      if (mcq.keyStatus === 'dropped') return [];
      const keys = (mcq.options ?? []).map((option) => option.key);
      if (mcq.answer === undefined)
        return mcq.format === 'single' ? [{ path, message: 'The question has no answer.' }] : [];
      if (keys.length === 0 || keys.includes(mcq.answer)) return [];
      return [
        {
          path: [...path, 'answer'],
          message: `No option has the key “${mcq.answer}”.`,
          actual: mcq.answer,
          expected: keys.join(', '),
        },
      ];
    }),
});

/** Text of the option that the key names. */
function keyed({ options = [], answer }: Mcq): string | undefined {
  const option = options.find(({ key: each }) => each === answer);
  return option === undefined ? undefined : textIn(option.text, 'en');
}

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five'];

export const count = defineRule({
  id: 'mcq/count',
  severity: 'error',
  title: 'The key counts otherwise than the statements do',
  why: 'The statements say themselves how many of them are true.',
  mend: 'Correct the key or the statements. A key that is left out is derived: the change offered leaves it out.',
  example: {
    wrong: 'two statements are correct, key: Only one',
    right: 'two statements are correct, key: Only two',
  },
  mends: true,
  check: ({ brief }) =>
    mcqsOf(brief).flatMap(({ mcq, path }) => {
      if (mcq.format !== 'statements-count') return [];
      const said = keyed(mcq)?.toLowerCase();
      const right = mcq.statements.filter(({ correct }) => correct).length;
      const named = said === undefined ? undefined : countIn(said, mcq.statements.length);
      if (named === undefined || named === right) return [];
      return [
        {
          path: [...path, 'answer'],
          patch: [{ op: 'remove', path: toPointer([...path, 'answer']) } as const],
          message: `The key says “${said ?? ''}”, and ${right} of ${mcq.statements.length} statements are correct.`,
        },
      ];
    }),
});

function countIn(said: string, all: number): number | undefined {
  if (/\ball\b/u.test(said)) return all;
  const number = COUNTS.findIndex((word) => new RegExp(`\\b${word}\\b`, 'u').test(said));
  return number < 0 ? undefined : number;
}

export const select = defineRule({
  id: 'mcq/select',
  severity: 'error',
  title: 'The key names other statements than the true ones',
  why: 'The statements say themselves which of them are true.',
  mend: 'Correct the key or the statements. A key that is left out is derived: the change offered leaves it out.',
  example: {
    wrong: 'statements 1 and 2 are correct, key: 2 and 3 only',
    right: 'statements 1 and 2 are correct, key: 1 and 2 only',
  },
  mends: true,
  check: ({ brief }) =>
    mcqsOf(brief).flatMap(({ mcq, path }) => {
      if (mcq.format !== 'statements-select') return [];
      const said = keyed(mcq);
      if (said === undefined) return [];
      const right = mcq.statements.flatMap(({ correct }, index) => (correct ? [index + 1] : [])).join(',');
      const named = /\b(?:neither|none)\b|न तो/iu.test(said)
        ? ''
        : (latinDigits(said).match(/\d+/g) ?? []).join(',');
      if (named === right || (named === '' && right !== '' && !/neither|none|न तो/iu.test(said))) return [];
      return [
        {
          path: [...path, 'answer'],
          patch: [{ op: 'remove', path: toPointer([...path, 'answer']) } as const],
          message: `The key says “${said}”, and the true statements are ${right === '' ? 'none' : right}.`,
        },
      ];
    }),
});
