import { migrateJsonText, readJsonBrief, writeJsonBrief } from '@aide-memoire/source';
import type { Spelling } from '../spelling.ts';

/** JSON: all languages are in one file. */
export const json: Spelling = {
  read: (text, { file }) => readJsonBrief(text, file === undefined ? {} : { file }),
  write: (brief) => new Map([[brief.lang, writeJsonBrief(brief)]]),
  migrate: migrateJsonText,
};
