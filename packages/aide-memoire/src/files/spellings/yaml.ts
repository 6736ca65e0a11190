import { migrateYamlText, readYamlBrief, writeYamlBrief } from '@aide-memoire/source';
import type { Spelling } from '../spelling.ts';

/** YAML: all languages are in one file. */
export const yaml: Spelling = {
  read: (text, { file }) => readYamlBrief(text, file === undefined ? {} : { file }),
  write: (brief) => new Map([[brief.lang, writeYamlBrief(brief)]]),
  migrate: migrateYamlText,
};
