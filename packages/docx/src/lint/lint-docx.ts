import type { Diagnostic } from '@aide-memoire/handout';
import { bookmarkRules } from './bookmark-rules.ts';
import { lintFinding } from './lint-finding.ts';
import { numberingRules } from './numbering-rules.ts';
import { relationshipRules } from './relationship-rules.ts';
import { styleRules } from './style-rules.ts';
import { openPackage } from './word-package.ts';

/**
 * Finds what validators of the schema let through, and Word passes over in silence: styles, lists, bookmarks and relationships
 * that are named and not there. Works on any Word file with well-formed parts; gives one finding for bytes that are none.
 *
 * @example
 * lintDocx(bytes).map(({ code, actual }) => `${code} ${actual}`) // ['docx/dangling-style Heading4']
 */
export function lintDocx(bytes: Uint8Array): Diagnostic[] {
  const opened = openPackage(bytes);
  if (opened === undefined || !opened.names.has('word/document.xml')) {
    return [lintFinding('docx/unreadable', 'These bytes are no Word file.')];
  }
  return [styleRules, numberingRules, bookmarkRules, relationshipRules].flatMap((rule) => rule(opened));
}
