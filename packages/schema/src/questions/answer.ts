import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Text } from '../fields/text.ts';

/** The main part of an answer: points under headings. */
export const AnswerPart = briefObject({
  heading: field(Text, 'What the part is about.', 'Limits'),
  points: field(z.array(Text).min(1), 'Its points.', ['No time limit for a final settlement']),
}).meta({ title: 'Part of an answer', description: 'Points under a heading.' });
export interface AnswerPart extends z.infer<typeof AnswerPart> {}

/** How a question may be answered. For teachers only. */
export const AnswerGuide = briefObject({
  demand: field(Text.optional(), 'What the question asks for.', 'Separate method from outcome; both views.'),
  intro: field(z.array(Text), 'How to begin.', ['The war of 1971 in one sentence']),
  body: field(z.array(AnswerPart), 'What to say.'),
  conclusion: field(z.array(Text), 'How to end.', ['A balanced view on the method today']),
  keywords: field(z.array(Text).optional(), 'Words that should occur.', ['bilateralism']),
  avoid: field(z.array(Text).optional(), 'What to keep away from.', ['Retelling the war']),
}).meta({ title: 'Answer', description: 'How the question may be answered. For teachers only.' });
export interface AnswerGuide extends z.infer<typeof AnswerGuide> {}

/** What marks are given for. For teachers only. */
export const Criterion = briefObject({
  criterion: field(Text, 'What is looked for.', 'Both views, with evidence'),
  marks: field(z.number().positive().multipleOf(0.5), 'The marks for it.', 4),
}).meta({ title: 'Criterion', description: 'What marks are given for. For teachers only.' });
export interface Criterion extends z.infer<typeof Criterion> {}
