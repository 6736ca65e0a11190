import { answerBooklet } from './answer-booklet.ts';
import { answerKey } from './answer-key.ts';
import { flashCards } from './flash-cards.ts';
import { handout } from './handout.ts';
import { mcqBooklet } from './mcq-booklet.ts';
import { questionPaper } from './question-paper.ts';
import { studySheet } from './study-sheet.ts';
import type { Template } from './template.ts';

/** The templates by name. */
export const templates: Readonly<Record<string, Template>> = Object.fromEntries(
  [handout, studySheet, questionPaper, answerBooklet, mcqBooklet, answerKey, flashCards].map((template) => [
    template.name,
    template,
  ]),
);

/** The template of an output that names none. */
export const DEFAULT_TEMPLATE = handout.name;
