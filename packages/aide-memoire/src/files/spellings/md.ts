import { migrateMarkdownText, readMarkdownBrief, writeMarkdownFiles } from '@aide-memoire/markdown';
import type { Spelling } from '../spelling.ts';

/** Markdown: each language has a file of its own. */
export const md: Spelling = {
  read: readMarkdownBrief,
  write: writeMarkdownFiles,
  migrate: migrateMarkdownText,
};
