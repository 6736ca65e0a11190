import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Prose, Text } from '../fields/text.ts';
import { Question } from '../questions/question.ts';
import { SyllabusCode } from '../questions/syllabus-code.ts';
import { Labelled } from './labelled.ts';

/** A part of a syllabus that the event belongs to. */
export const SyllabusEntry = briefObject({
  code: SyllabusCode,
  weight: field(z.enum(['primary', 'secondary']).optional(), 'primary when left out.'),
  why: field(Text.optional(), 'Why it belongs there.', 'Post-independence India'),
}).meta({ title: 'Syllabus entry', description: 'A part of a syllabus that the event belongs to.' });
export interface SyllabusEntry extends z.infer<typeof SyllabusEntry> {}

/** A flash card. */
export const RevisionCard = briefObject({
  cue: field(Text, 'The question of the card.', 'When did the Simla Agreement enter into force?'),
  answer: field(Text, 'Its answer, one fact.', '4 August 1972'),
}).meta({ title: 'Flash card', description: 'A cue and its answer.' });
export interface RevisionCard extends z.infer<typeof RevisionCard> {}

/** What the event means for an exam, and questions on it. */
export const Exam = briefObject({
  heading: field(Text.optional(), 'The heading to print in place of the default one.', 'Exam relevance'),
  note: field(
    Prose.optional(),
    'What the event means for an exam.',
    'A case for bilateralism and its limits.',
  ),
  audiences: field(z.array(Text).optional(), 'Exams or courses that it is for.', ['UPSC CSE']),
  themes: field(z.array(Text).optional(), 'Themes that it stands for.', ['summit diplomacy']),
  syllabus: field(z.array(SyllabusEntry).optional(), 'Where it belongs in a syllabus.'),
  staticLinks: field(z.array(Labelled).optional(), 'What to know besides the news, each under a label.'),
  prelims: field(z.array(Text).optional(), 'Facts for objective papers.', ['Dated 2 July 1972.']),
  questionsHeading: field(Text.optional(), 'The heading over the questions.', 'Practice questions'),
  questions: field(z.array(Question).optional(), 'Questions on the event.'),
  revision: field(z.array(RevisionCard).optional(), 'Flash cards.'),
}).meta({ title: 'Exam', description: 'What the event means for an exam.' });
export interface Exam extends z.infer<typeof Exam> {}
