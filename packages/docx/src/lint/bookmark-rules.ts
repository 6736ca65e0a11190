import type { Diagnostic } from '@aide-memoire/handout';
import { lintFinding } from './lint-finding.ts';
import { valuesOf, type WordPackage } from './word-package.ts';

/** Links inside the document that lead nowhere, and bookmarks that Word would drop: a name twice, or over 40 characters. */
export function bookmarkRules(opened: WordPackage): Diagnostic[] {
  const names = valuesOf(opened, 'word/', 'w:bookmarkStart', 'w:name').map(({ value }) => value);
  // Word does not tell names apart by case.
  const folded = names.map((name) => name.toLowerCase());
  return [
    ...valuesOf(opened, 'word/', 'w:hyperlink', 'w:anchor')
      .filter(({ value }) => !folded.includes(value.toLowerCase()))
      .map(({ part, value }) =>
        lintFinding('docx/dangling-anchor', `A link in ${part} leads to no bookmark.`, value),
      ),
    ...names
      .filter((name, index) => folded.indexOf(name.toLowerCase()) !== index)
      .map((name) => lintFinding('docx/duplicate-bookmark', 'Two bookmarks have one name.', name)),
    ...names
      .filter((name) => name.length > 40)
      .map((name) => lintFinding('docx/long-bookmark', 'A bookmark has more than 40 characters.', name)),
  ];
}
