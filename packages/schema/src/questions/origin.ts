import * as z from 'zod';
import { Cite } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { PlainText } from '../fields/text.ts';

/** A question that stood in an exam. */
export const AskedOrigin = briefObject({
  type: field(z.literal('asked'), 'The question stood in an exam.'),
  exam: field(Slug, 'Code of the exam.', 'upsc-cse'),
  stage: field(z.enum(['prelims', 'mains', 'interview', 'final']), 'Stage of the exam.'),
  paper: field(Slug, 'Code of the paper.', 'gs1'),
  year: field(z.number().int().min(1850).max(2100), 'The year in which it was asked.', 2013),
  number: field(PlainText.optional(), 'Number of the question, from the official paper only.', '10'),
  cites: field(z.array(Cite).min(1), 'The paper, or where its text was found.', ['pyq-2013']),
  official: field(z.boolean().optional(), 'False for wording that is not the paper’s own.'),
}).meta({ title: 'Asked', description: 'The question stood in an exam.' });
export interface AskedOrigin extends z.infer<typeof AskedOrigin> {}

/** A question made for practice. */
export const PracticeOrigin = briefObject({
  type: field(z.literal('practice'), 'The question was made for practice.'),
  author: field(PlainText.optional(), 'Who made it.', 'A. Author'),
}).meta({ title: 'Practice', description: 'The question was made for practice.' });
export interface PracticeOrigin extends z.infer<typeof PracticeOrigin> {}

/** A question made from another one. */
export const AdaptedOrigin = briefObject({
  type: field(z.literal('adapted'), 'The question was made from another one.'),
  from: field(PlainText, 'The question it was made from.', 'UPSC CSE Mains 2013, GS-I'),
  change: field(PlainText, 'What was changed.', 'shortened'),
}).meta({ title: 'Adapted', description: 'The question was made from another one.' });
export interface AdaptedOrigin extends z.infer<typeof AdaptedOrigin> {}

/** Where a question comes from. Only `asked` questions may stand under "previous-year questions". */
export const Origin = z
  .discriminatedUnion('type', [AskedOrigin, PracticeOrigin, AdaptedOrigin])
  .meta({ title: 'Origin', description: 'Asked in an exam, made for practice, or adapted.' });
export type Origin = AskedOrigin | PracticeOrigin | AdaptedOrigin;
