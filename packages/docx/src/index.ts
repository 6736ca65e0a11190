export { ATTACHMENT_NAMESPACE } from './attachments.ts';
export { type DocxOptions, docxWriter } from './docx-writer.ts';
export type { Letterhead } from './letterhead/letterhead.ts';
export { type OpenedLetterhead, openLetterhead } from './letterhead/open-letterhead.ts';
export { lintDocx } from './lint/lint-docx.ts';
export { LINT_RULES, type LintCode, type LintRule } from './lint/lint-rules.ts';
export { toDocx } from './to-docx.ts';
