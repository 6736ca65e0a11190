import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Path, toPointer } from '../diagnostics/pointer.ts';
import { type McqChoice, sameChoice } from '../questions/choice.ts';
import { deriveMcq } from '../questions/derive.ts';
import type { Mcq } from '../questions/mcq.ts';
import { optionsFor } from '../questions/options.ts';
import { readChoice } from '../questions/read-choice.ts';
import { truthOf } from '../questions/truth.ts';
import { conflict } from './conflict.ts';

/** Checks a multiple-choice question against itself: keys, the key of the answer, and what its parts say is true. */
export function checkMcq(question: Mcq, path: Path): Diagnostic[] {
  return [
    ...duplicateKeys(question, path),
    ...reasoning(question, path),
    ...wrongPairs(question, path),
    ...answer(question, path),
  ];
}

function duplicateKeys({ options = [] }: Mcq, path: Path): Diagnostic[] {
  const seen = new Set<string>();
  return options.flatMap(({ key }, index): Diagnostic[] => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        code: 'reference/duplicate-id',
        severity: 'error',
        path: toPointer([...path, 'options', index, 'key']),
        message: `The key "${key}" is used twice among these options.`,
        note: 'Give one of them another key.',
      },
    ];
  });
}

function reasoning(question: Mcq, path: Path): Diagnostic[] {
  if (question.format !== 'assertion-reason') return [];
  const { statements, explains } = question;
  const both = statements.every(({ correct }) => correct);
  if (both && explains === undefined) {
    return [
      missing(
        [...path, 'explains'],
        'Both statements are true: "explains" must say whether the second explains the first.',
      ),
    ];
  }
  if (!both && explains === true) {
    return [
      conflict(
        [...path, 'explains'],
        'A statement explains another only if both are true, and one of these is not.',
      ),
    ];
  }
  return [];
}

function wrongPairs(question: Mcq, path: Path): Diagnostic[] {
  if (question.format !== 'match') return [];
  return question.pairs.flatMap(({ correct }, index) =>
    correct === false
      ? [
          conflict(
            [...path, 'pairs', index, 'correct'],
            'The pairs of a "match" are written as they belong together; none of them is wrong.',
            { note: 'Put the right fellow beside it, or make the format "pairs-count".' },
          ),
        ]
      : [],
  );
}

function answer(question: Mcq, path: Path): Diagnostic[] {
  const { options, keyStatus } = question;
  const truth = truthOf(question);
  const derived = deriveMcq(question);
  if (truth !== undefined && options === undefined && optionsFor(truth) === undefined) {
    return [
      conflict([...path, 'statements'], 'Both statements are false, and none of the four options says so.', {
        note: 'Change a statement, or write the options.',
      }),
    ];
  }
  const keys = derived.options.map(({ key }) => key);
  if (question.answer === undefined) {
    if (derived.answer !== undefined || keyStatus === 'dropped') return [];
    if (question.format === 'assertion-reason' && truth === undefined) return [];
    return [missing([...path, 'answer'], underivable(question, truth))];
  }
  if (keys.length > 0 && !keys.includes(question.answer)) {
    return [
      conflict([...path, 'answer'], `No option has the key "${question.answer}".`, {
        actual: question.answer,
        expected: keys.join(', '),
      }),
    ];
  }
  return truth === undefined ? [] : contradicted(question, question.answer, truth, path);
}

/** The written key against what is true, as far as the options can be read. */
function contradicted(question: Mcq, key: string, truth: McqChoice, path: Path): Diagnostic[] {
  const choices = deriveMcq(question).options.map((option) => ({
    key: option.key,
    choice: 'choice' in option ? option.choice : readChoice(option.text, question),
  }));
  const chosen = choices.find((option) => option.key === key)?.choice;
  if (chosen === undefined || sameChoice(chosen, truth)) return [];
  const right = choices.find(({ choice }) => choice !== undefined && sameChoice(choice, truth))?.key;
  return [
    conflict([...path, 'answer'], `The key is "${key}", but ${inWords(truth)}.`, {
      actual: key,
      ...(right === undefined
        ? { note: 'None of the options says so.' }
        : { expected: right, note: `That is option "${right}"; or leave "answer" out: it is derived.` }),
    }),
  ];
}

function inWords(truth: McqChoice): string {
  switch (truth.type) {
    case 'statements':
      if (truth.numbers.length === 0) return 'none of the statements is true';
      return `the true statements are: ${truth.numbers.join(', ')}`;
    case 'count':
      return `${truth.count} of ${truth.of} are right`;
    case 'reasoning':
      return `the first statement is ${truth.first ? 'true' : 'false'}, the second ${truth.second ? 'true' : 'false'}${
        truth.first && truth.second
          ? ` and ${truth.explains ? 'explains' : 'does not explain'} the first`
          : ''
      }`;
    case 'matching':
      return `the lists belong together as 1-${truth.places.join(', ')}`;
    case 'order':
      return `the order of the dates is ${truth.numbers.join(', ')}`;
  }
}

function missing(path: Path, message: string): Diagnostic {
  return { code: 'schema/missing', severity: 'error', path: toPointer(path), message };
}

function underivable({ format }: Mcq, truth: McqChoice | undefined): string {
  if (format === 'single') return 'A question with options in words needs the key of the right one.';
  if (format === 'chronology' && truth === undefined)
    return 'The dates do not say which event came first: give nearer dates, or write the options and the answer.';
  return 'None of the written options can be read as the true one: write the answer.';
}
