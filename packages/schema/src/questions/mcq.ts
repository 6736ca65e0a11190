import * as z from 'zod';
import { field } from '../fields/field.ts';
import { forTeachers } from '../fields/for-teachers.ts';
import { briefObject } from '../fields/object.ts';
import { PlainText, Text } from '../fields/text.ts';
import { Edtf } from '../fields/when.ts';
import { questionBase } from './base.ts';

/** An answer to choose. */
export const McqOption = briefObject({
  key: field(PlainText, 'The letter of the option.', 'a'),
  text: field(Text, 'The option.', 'Panmunjom Declaration (2018)'),
}).meta({ title: 'Option', description: 'An answer to choose.' });
export interface McqOption extends z.infer<typeof McqOption> {}

const why = forTeachers(field(Text.optional(), 'Why it is so. For teachers only.', 'Paragraph 4(ii).'));

/** A statement that is true or false. */
export const McqStatement = briefObject({
  text: field(Text, 'The statement.', 'It was concluded through Soviet mediation.'),
  correct: forTeachers(field(z.boolean(), 'Whether the statement is true. For teachers only.')),
  why,
}).meta({ title: 'Statement', description: 'A statement that is true or false.' });
export interface McqStatement extends z.infer<typeof McqStatement> {}

/** Two things that belong together. */
export const McqPair = briefObject({
  left: field(Text, 'The entry of the first list.', 'Tashkent Declaration'),
  right: field(Text, 'The entry of the second list.', '1966'),
  correct: forTeachers(
    field(
      z.boolean().optional(),
      'False for a pair that is put wrongly; true when left out. For teachers only.',
    ),
  ),
  why,
}).meta({ title: 'Pair', description: 'Two things that belong together, or are said to.' });
export interface McqPair extends z.infer<typeof McqPair> {}

/** Something that happened. */
export const McqEvent = briefObject({
  text: field(Text, 'What happened.', 'Lahore Declaration'),
  when: forTeachers(field(Edtf, 'When it happened. For teachers only.', '1999-02-21')),
}).meta({ title: 'Event to be put in order', description: 'Something that happened.' });
export interface McqEvent extends z.infer<typeof McqEvent> {}

const mcqBase = {
  ...questionBase,
  kind: field(z.literal('mcq'), 'A question with answers to choose from.'),
  marks: field(z.number().positive().optional(), 'Marks for a right answer.', 2),
  negative: field(z.number().nonnegative().optional(), 'Marks taken away for a wrong answer.', 0.66),
  keyStatus: field(
    z.enum(['official', 'provisional', 'disputed', 'dropped']).optional(),
    'Whether the exam’s own key is final; a dropped question has none.',
  ),
  answer: forTeachers(field(PlainText.optional(), 'Key of the right option. For teachers only.', 'c')),
  explanation: forTeachers(
    field(
      Text.optional(),
      'Why the answer is right. For teachers only.',
      'Point 3 reaffirms the declaration of April 2018.',
    ),
  ),
};

const derivedOptions = field(
  z.array(McqOption).min(2).optional(),
  'The options; derived when left out, and so is the answer.',
);

/** One right answer among options in words. */
export const SingleMcq = briefObject({
  ...mcqBase,
  format: field(z.literal('single'), 'One right answer among options in words.'),
  options: field(z.array(McqOption).min(2), 'The options.'),
}).meta({ title: 'Single', description: 'One right answer among options in words.' });
export interface SingleMcq extends z.infer<typeof SingleMcq> {}

/** Which of the statements are true. */
export const StatementsMcq = briefObject({
  ...mcqBase,
  format: field(
    z.enum(['statements-select', 'statements-count']),
    'Which of the statements are true, or how many.',
  ),
  statements: field(z.array(McqStatement).min(2), 'The statements.'),
  options: derivedOptions,
}).meta({ title: 'Statements', description: 'Which of the statements are true, or how many.' });
export interface StatementsMcq extends z.infer<typeof StatementsMcq> {}

/** Two statements, and whether the second explains the first. */
export const AssertionReasonMcq = briefObject({
  ...mcqBase,
  format: field(z.literal('assertion-reason'), 'Two statements, and whether the second explains the first.'),
  statements: field(z.array(McqStatement).length(2), 'The two statements.'),
  explains: forTeachers(
    field(
      z.boolean().optional(),
      'Whether the second statement explains the first; needed if both are true. For teachers only.',
    ),
  ),
  options: derivedOptions,
}).meta({
  title: 'Assertion and reason',
  description: 'Two statements, and whether the second explains the first.',
});
export interface AssertionReasonMcq extends z.infer<typeof AssertionReasonMcq> {}

/** Pairs: which belong together, or how many are put rightly. */
export const PairsMcq = briefObject({
  ...mcqBase,
  format: field(
    z.enum(['match', 'pairs-count']),
    'What belongs together (every pair is written as it belongs), or how many pairs are put rightly.',
  ),
  pairs: field(z.array(McqPair).min(2), 'The pairs.'),
  options: derivedOptions,
}).meta({ title: 'Pairs', description: 'What belongs together, or how many pairs are put rightly.' });
export interface PairsMcq extends z.infer<typeof PairsMcq> {}

/** Events to be put in order. */
export const ChronologyMcq = briefObject({
  ...mcqBase,
  format: field(z.literal('chronology'), 'Events to be put in the order in which they happened.'),
  events: field(z.array(McqEvent).min(2), 'The events, in the order in which they are printed.'),
  options: derivedOptions,
}).meta({ title: 'Chronology', description: 'Events to be put in the order in which they happened.' });
export interface ChronologyMcq extends z.infer<typeof ChronologyMcq> {}

/** A question with answers to choose from. */
export const Mcq = z
  .discriminatedUnion('format', [SingleMcq, StatementsMcq, AssertionReasonMcq, PairsMcq, ChronologyMcq])
  .meta({ title: 'Multiple-choice question', description: 'A question with answers to choose from.' });
export type Mcq = SingleMcq | StatementsMcq | AssertionReasonMcq | PairsMcq | ChronologyMcq;
