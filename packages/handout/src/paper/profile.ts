import { type ExamProfile, profileOf } from '@aide-memoire/exams';
import { type Question, yearsOf } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';

/** The pattern of the exam that a question is from or for; `undefined` where none is known. */
export function examOf({ origin, syllabus }: Question, { brief }: Composer): ExamProfile | undefined {
  if (origin.type === 'asked') return profileOf(origin.exam, origin.year);
  const code = syllabus?.[0] ?? brief.exam?.syllabus?.[0]?.code;
  const [exam] = code?.split('/') ?? [];
  const [year] = yearsOf(brief.publication.publishedOn.slice(0, 4));
  return exam === undefined ? undefined : profileOf(exam, year);
}
