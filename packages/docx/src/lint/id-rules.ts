import type { Diagnostic } from '@aide-memoire/handout';
import { lintFinding } from './lint-finding.ts';
import { valuesOf, type WordPackage } from './word-package.ts';

/** What must have an id of its own: element, attribute, and the part it counts in. */
const unique = [
  ['wp:docPr', 'id', 'word/document.xml'],
  ['w:bookmarkStart', 'w:id', 'word/document.xml'],
  ['w:style', 'w:styleId', 'word/styles.xml'],
  ['w:num', 'w:numId', 'word/numbering.xml'],
  ['w:abstractNum', 'w:abstractNumId', 'word/numbering.xml'],
  ['w:footnote', 'w:id', 'word/footnotes.xml'],
  ['w:endnote', 'w:id', 'word/endnotes.xml'],
] as const;

/** Ids that come twice, and notes that are called for and not there. */
export function idRules(opened: WordPackage): Diagnostic[] {
  return [
    ...unique.flatMap(([element, attribute, part]) => {
      const ids = valuesOf(opened, part, element, attribute).map(({ value }) => value);
      return ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => lintFinding('docx/duplicate-id', `Two ${element} in ${part} have one id.`, id));
    }),
    ...(['footnote', 'endnote'] as const).flatMap((kind) => {
      const known = new Set(
        valuesOf(opened, `word/${kind}s.xml`, `w:${kind}`, 'w:id').map(({ value }) => value),
      );
      const called = [
        ...valuesOf(opened, 'word/document.xml', `w:${kind}Reference`, 'w:id'),
        ...valuesOf(opened, 'word/settings.xml', `w:${kind}`, 'w:id'),
      ];
      return called
        .filter(({ value }) => !known.has(value))
        .map(({ part, value }) =>
          lintFinding('docx/dangling-note', `${part} calls for a ${kind} that is not there.`, value),
        );
    }),
  ];
}
