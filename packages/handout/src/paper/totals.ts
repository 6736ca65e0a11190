import type { Composer } from '../compose/composer.ts';
import type { PaperQuestion } from './paper-questions.ts';
import { examOf } from './profile.ts';

/** Times are told in steps of so many minutes. */
const STEP = 5;

/** The sum of marks; `undefined`, and reported, where a question has none. */
export function totalMarks(questions: readonly PaperQuestion[], composer: Composer): number | undefined {
  const without = questions.filter(({ question }) => question.marks === undefined);
  for (const { from } of without) {
    composer.report({
      code: 'compose/no-marks',
      severity: 'warning',
      path: from,
      message: 'This question has no marks, so the paper has no total.',
      note: 'Give it "marks".',
    });
  }
  if (without.length > 0) return undefined;
  return questions.reduce((sum, { question }) => sum + (question.marks ?? 0), 0);
}

/**
 * Minutes for all the questions, in steps of five: those that questions say, else what the exam gives for their marks. `undefined`
 * where neither is known.
 */
export function totalMinutes(questions: readonly PaperQuestion[], composer: Composer): number | undefined {
  const each = questions.map(({ question }) => {
    if (question.minutes !== undefined) return question.minutes;
    const id = question.kind === 'mcq' ? 'gs' : undefined;
    const papers = examOf(question, composer)?.papers ?? [];
    const paper = papers.find((one) =>
      id === undefined ? one.id.startsWith('gs') && one.id !== 'gs' : one.id === id,
    );
    if (paper?.minutes === undefined || question.marks === undefined) return undefined;
    return (paper.minutes * question.marks) / paper.marks;
  });
  if (each.length === 0 || each.includes(undefined)) return undefined;
  const sum = each.reduce<number>((total, minutes) => total + (minutes ?? 0), 0);
  return Math.ceil(sum / STEP) * STEP;
}

/** Marks as they are printed: halves with one digit, nothing behind whole ones. */
export const sayMarks = (marks: number) => String(Math.round(marks * 100) / 100);
