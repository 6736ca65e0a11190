import type { Diagnostic } from '@aide-memoire/handout';

/** What the writer could not show as it was meant, and what it found in a letterhead. */
export type FindingCode =
  | 'docx/accent-too-light'
  | 'docx/attachment-left-out'
  | 'docx/contents-without-pages'
  | 'docx/image-missing'
  | 'docx/image-unreadable'
  | 'docx/letterhead-damaged'
  | 'docx/letterhead-encrypted'
  | 'docx/letterhead-macros'
  | 'docx/letterhead-not-word'
  | 'docx/letterhead-outside'
  | 'docx/letterhead-part-missing'
  | 'docx/letterhead-protected'
  | 'docx/letterhead-sections'
  | 'docx/letterhead-strict'
  | 'docx/letterhead-style-clash'
  | 'docx/letterhead-text-left-out'
  | 'docx/letterhead-too-large'
  | 'docx/link-refused'
  | 'docx/reference-without-target'
  | 'docx/text-changed'
  | 'docx/too-deep'
  | 'docx/too-large';

/** A finding of the writer; `from` is the place in the brief, where the tree tells it. */
export function finding(
  code: FindingCode,
  severity: Diagnostic['severity'],
  message: string,
  from: string | undefined,
): Diagnostic {
  return { code, severity, message, ...(from === undefined ? {} : { path: from }) };
}
