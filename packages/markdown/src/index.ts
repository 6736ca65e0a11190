export { toMarkdown } from './export/to-markdown.ts';
export { migrateMarkdownText } from './spelling/migrate.ts';
export { type MarkdownOptions, readMarkdownBrief } from './spelling/read.ts';
export type { MarkdownFile } from './spelling/read-value.ts';
export { writeMarkdownFiles } from './spelling/translations/write-files.ts';
export { writeMarkdownBrief } from './spelling/write.ts';
