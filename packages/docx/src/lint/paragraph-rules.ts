import type { Diagnostic } from '@aide-memoire/handout';
import { allOf, elementsOf, ownText } from '../parse-xml.ts';
import type { XmlElement } from '../xml.ts';
import { lintFinding } from './lint-finding.ts';
import { isEmpty, textOf } from './text-of.ts';
import type { WordPackage } from './word-package.ts';

const unclear = /^(?:click here|here|link|more|read more|this)\.?$/i;
const address = /^https?:\/\//i;

/** Room made of empty paragraphs or blanks, and links that do not say where they lead. */
export function paragraphRules({ roots }: WordPackage): Diagnostic[] {
  const document = roots.get('word/document.xml');
  if (document === undefined) return [];
  return [
    ...['w:body', 'w:tc'].flatMap((name) =>
      allOf(document, name).flatMap((holder) => runsOfEmpty(elementsOf(holder))),
    ),
    ...allOf(document, 'w:t')
      .map(ownText)
      .filter((words) => /[ \u00A0]{4}/.test(words))
      .map((words) => lintFinding('docx/repeated-blanks', 'Blanks stand in a row.', words.trim())),
    ...allOf(document, 'w:hyperlink')
      .map((link) => textOf(link).trim())
      .filter((words) => unclear.test(words) || address.test(words))
      .map((words) =>
        lintFinding('docx/unclear-link', 'The words of a link do not say where it leads.', words),
      ),
  ];
}

/** Of what stands one after another in the body or in one cell. */
function runsOfEmpty(elements: readonly XmlElement[]): Diagnostic[] {
  let empty = 0;
  return elements.flatMap((one) => {
    empty = one.name === 'w:p' && isEmpty(one) ? empty + 1 : 0;
    return empty === 3
      ? [lintFinding('docx/empty-paragraphs', 'Three empty paragraphs stand in a row.')]
      : [];
  });
}
