import type { Diagnostic } from '@aide-memoire/handout';

/** What the writer could not show as it was meant. */
export type FindingCode =
  | 'docx/attachment-left-out'
  | 'docx/image-missing'
  | 'docx/image-unreadable'
  | 'docx/link-refused'
  | 'docx/reference-without-target';

/** A finding of the writer; `from` is the place in the brief, where the tree tells it. */
export function finding(
  code: FindingCode,
  severity: Diagnostic['severity'],
  message: string,
  from: string | undefined,
): Diagnostic {
  return { code, severity, message, ...(from === undefined ? {} : { path: from }) };
}
