import * as z from 'zod';
import { field } from '../fields/field.ts';
import { forTeachers } from '../fields/for-teachers.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { AnswerGuide, Criterion } from './answer.ts';
import { questionBase } from './base.ts';

/** A question that is answered in writing. */
export const WrittenQuestion = briefObject({
  ...questionBase,
  kind: field(z.enum(['descriptive', 'short-note', 'essay']), 'What kind of answer is wanted.'),
  directive: field(z.array(Slug).optional(), 'Codes of directive words.', ['analyse', 'discuss']),
  marks: field(z.number().positive().multipleOf(0.5).optional(), 'Marks; halves are allowed.', 12.5),
  words: field(z.number().int().positive().optional(), 'Words that the answer may have.', 150),
  answer: forTeachers(field(AnswerGuide.optional(), 'How the question may be answered. For teachers only.')),
  rubric: forTeachers(field(z.array(Criterion).optional(), 'What marks are given for. For teachers only.')),
}).meta({ title: 'Written question', description: 'A question that is answered in writing.' });
export interface WrittenQuestion extends z.infer<typeof WrittenQuestion> {}
