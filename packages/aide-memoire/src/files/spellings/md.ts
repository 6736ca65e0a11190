import { migrateMarkdownText, readMarkdownBrief, writeMarkdownFiles } from '@aide-memoire/markdown';
import type { Spelling } from '../spellings.ts';

/** Markdown: each language has a file of its own. */
export const md: Spelling = {
  read: readMarkdownBrief,
  write: writeMarkdownFiles,
  migrate: migrateMarkdownText,
};
