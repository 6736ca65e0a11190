export { toMarkdown } from './export/to-markdown.ts';
export { migrateMarkdownText } from './spelling/migrate.ts';
export { readMarkdownBrief } from './spelling/read.ts';
export { writeMarkdownBrief } from './spelling/write.ts';
