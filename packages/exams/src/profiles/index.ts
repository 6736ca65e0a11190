import { defence } from './defence.ts';
import type { ExamProfile } from './profile.ts';
import { schoolExams } from './school-exams.ts';
import { stateServices } from './state-services.ts';
import { upscCse } from './upsc-cse.ts';

/** Version of the rows below; changes whenever one does. */
export const PROFILES_VERSION = '2026-11';

/** Patterns of exams, newest first within an exam. */
export const profiles: readonly ExamProfile[] = [...upscCse, ...stateServices, ...schoolExams, ...defence];

/** The pattern of an exam in a year, from the shipped table or one of your own; `undefined` where none is known. */
export function profileOf(
  exam: string,
  year: number,
  table: readonly ExamProfile[] = profiles,
): ExamProfile | undefined {
  return table.find(
    ({ id, validFrom, validTo }) => id === exam && year >= validFrom && year <= (validTo ?? year),
  );
}

/** Key by which `extend` knows a pattern: exam and first year. */
export const profileKey = ({ id, validFrom }: ExamProfile): string => `${id}/${validFrom}`;
