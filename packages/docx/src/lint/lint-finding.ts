import type { Diagnostic } from '@aide-memoire/handout';

/** What `lintDocx` finds. */
export type LintCode =
  | 'docx/dangling-anchor'
  | 'docx/dangling-numbering'
  | 'docx/dangling-relationship'
  | 'docx/dangling-style'
  | 'docx/duplicate-bookmark'
  | 'docx/long-bookmark'
  | 'docx/missing-defaults'
  | 'docx/missing-part'
  | 'docx/unreadable'
  | 'docx/unsafe-link';

/** A finding in a part of a package. */
export function lintFinding(code: LintCode, message: string, actual?: string): Diagnostic {
  return { code, severity: 'error', message, ...(actual === undefined ? {} : { actual }) };
}
