import type { Diagnostic } from '@aide-memoire/handout';
import { lintFinding } from './lint-finding.ts';
import { valuesOf, type WordPackage } from './word-package.ts';

const PART = 'word/numbering.xml';

/** Lists that are named and not there: their paragraphs come without numbers or bullets. `0` means no list at all. */
export function numberingRules(opened: WordPackage): Diagnostic[] {
  const numbers = new Set(valuesOf(opened, PART, 'w:num', 'w:numId').map(({ value }) => value));
  const kinds = new Set(valuesOf(opened, PART, 'w:abstractNum', 'w:abstractNumId').map(({ value }) => value));
  return [
    ...valuesOf(opened, 'word/', 'w:numId', 'w:val')
      .filter(({ value }) => value !== '0' && !numbers.has(value))
      .map(({ part, value }) =>
        lintFinding('docx/dangling-numbering', `${part} names a list that is not there.`, value),
      ),
    ...valuesOf(opened, PART, 'w:abstractNumId', 'w:val')
      .filter(({ value }) => !kinds.has(value))
      .map(({ value }) => lintFinding('docx/dangling-numbering', `${PART} names no such numbering.`, value)),
  ];
}
