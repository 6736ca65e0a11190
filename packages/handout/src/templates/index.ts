import { handout } from './handout.ts';
import { studySheet } from './study-sheet.ts';
import type { Template } from './template.ts';

/** The templates by name. */
export const templates: Readonly<Record<string, Template>> = {
  [handout.name]: handout,
  [studySheet.name]: studySheet,
};

/** The template of an output that names none. */
export const DEFAULT_TEMPLATE = handout.name;
