import * as z from 'zod';
import { field } from '../fields/field.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { Origin } from './origin.ts';
import { SyllabusCode } from './syllabus-code.ts';

/** What every question has, whatever its kind. */
export const questionBase = {
  id: field(Slug, 'The id of the question.', 'q1'),
  stem: field(Text, 'The question, as it is put.', 'Evaluate the role of mediators in the talks.'),
  origin: Origin,
  syllabus: field(z.array(SyllabusCode).optional(), 'What it examines.', [
    'upsc-cse/mains/gs2/ir/neighbourhood',
  ]),
  tagLabel: field(Text.optional(), 'Printed after the stem.', 'GS-II: International Relations'),
  difficulty: field(z.enum(['easy', 'medium', 'hard']).optional(), 'How hard it is.'),
  linkage: field(Text.optional(), 'How it hangs together with the event.', 'Simla followed the war of 1971.'),
  refs: field(z.array(Slug).optional(), 'Ids of what the brief says on it.', ['simla', 'loc']),
  minutes: field(z.number().positive().optional(), 'Time to answer, in minutes.', 45),
};
