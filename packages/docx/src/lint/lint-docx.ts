import type { Diagnostic } from '@aide-memoire/handout';
import { bookmarkRules } from './bookmark-rules.ts';
import { contrastRules } from './contrast-rules.ts';
import { fieldRules } from './field-rules.ts';
import { headingRules } from './heading-rules.ts';
import { idRules } from './id-rules.ts';
import { languageRules } from './language-rules.ts';
import { lintFinding } from './lint-finding.ts';
import { numberingRules } from './numbering-rules.ts';
import { paragraphRules } from './paragraph-rules.ts';
import { pictureRules } from './picture-rules.ts';
import { relationshipRules } from './relationship-rules.ts';
import { styleRules } from './style-rules.ts';
import { tableRules } from './table-rules.ts';
import { openPackage, type WordPackage } from './word-package.ts';

/** Each looks for what it knows of. */
const rules: readonly ((opened: WordPackage) => Diagnostic[])[] = [
  styleRules,
  numberingRules,
  bookmarkRules,
  relationshipRules,
  fieldRules,
  idRules,
  languageRules,
  headingRules,
  pictureRules,
  tableRules,
  paragraphRules,
  contrastRules,
];

/**
 * Finds what validators of the schema let through and Word passes over in silence (styles, lists, bookmarks and relationships
 * that are named and not there), and what keeps people from reading a file (pictures without a description, tables without a
 * heading row). Works on any Word file; gives one finding for bytes that are none. `LINT_RULES` describes each code.
 *
 * @example
 * lintDocx(bytes).map(({ code, actual }) => `${code} ${actual}`) // ['docx/dangling-style Heading4']
 */
export function lintDocx(bytes: Uint8Array): Diagnostic[] {
  const opened = openPackage(bytes);
  if (opened === undefined || !opened.names.has('word/document.xml')) {
    return [lintFinding('docx/unreadable', 'These bytes are no Word file.')];
  }
  const malformed = opened.malformed.map((part) =>
    lintFinding('docx/malformed-part', `${part} is no well-formed XML.`),
  );
  return [...malformed, ...rules.flatMap((rule) => rule(opened))];
}
