import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { PlainText, Prose, Text } from '../fields/text.ts';

/** Path of a syllabus node or profile: upsc-cse/mains/gs2/ir. */
export const SyllabusCode = z
  .string()
  .regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/)
  .meta({ title: 'Syllabus code', examples: ['upsc-cse/mains/gs2/ir'] });

/** Where a question comes from. Only `asked` questions may stand under "previous-year questions". */
export const Origin = z
  .discriminatedUnion('type', [
    briefObject({
      type: z.literal('asked'),
      exam: Slug,
      stage: z.enum(['prelims', 'mains', 'interview', 'final']),
      paper: Slug,
      year: z.number().int().min(1850).max(2100),
      number: PlainText.optional().describe('From the official paper only.'),
      cites: Cites.min(1),
      official: z.boolean().optional().describe('False for wording that is not the paper’s own.'),
    }),
    briefObject({ type: z.literal('practice'), author: PlainText.optional() }),
    briefObject({ type: z.literal('adapted'), from: PlainText, change: PlainText }),
  ])
  .meta({ title: 'Origin', description: 'Asked in an exam, made for practice, or adapted.' });
export type Origin = z.infer<typeof Origin>;

/** A question that is answered in writing. */
export const Question = briefObject({
  id: Slug,
  kind: z.enum(['descriptive', 'short-note', 'essay']),
  stem: Text,
  origin: Origin,
  syllabus: z.array(SyllabusCode).optional(),
  tagLabel: Text.optional().describe('Printed after the stem: GS-II: International Relations.'),
  directive: z.array(Slug).optional().describe('Codes of directive words: analyse, discuss.'),
  difficulty: z.enum(['easy', 'medium', 'hard']).optional(),
  linkage: Text.optional(),
  marks: z.number().positive().multipleOf(0.5).optional(),
  words: z.number().int().positive().optional(),
  minutes: z.number().positive().optional(),
}).meta({ title: 'Question', description: 'A question that is answered in writing.' });
export interface Question extends z.infer<typeof Question> {}

/** What the event means for an exam, and questions on it. */
export const Exam = briefObject({
  heading: Text.optional(),
  note: Prose.optional(),
  audiences: z.array(Text).optional(),
  themes: z.array(Text).optional(),
  syllabus: z
    .array(
      briefObject({
        code: SyllabusCode,
        weight: z.enum(['primary', 'secondary']).optional(),
        why: Text.optional(),
      }),
    )
    .optional(),
  questionsHeading: Text.optional(),
  questions: z.array(Question).optional(),
}).meta({ title: 'Exam', description: 'What the event means for an exam.' });
export interface Exam extends z.infer<typeof Exam> {}
