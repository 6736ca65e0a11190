export { ATTACHMENT_NAMESPACE } from './attachments.ts';
export { lintDocx } from './lint/lint-docx.ts';
export type { LintCode } from './lint/lint-finding.ts';
export type { Relationship, Skeleton } from './skeleton/skeleton.ts';
export { toDocx } from './to-docx.ts';
