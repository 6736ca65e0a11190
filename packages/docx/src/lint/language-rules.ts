import type { Diagnostic } from '@aide-memoire/handout';
import { allOf, attributeOf, ownText } from '../parse-xml.ts';
import { lintFinding } from './lint-finding.ts';
import { valuesOf, type WordPackage } from './word-package.ts';

/** Language, script, region, variants (RFC 5646, 2.1), as far as Word knows them. */
const tag = /^(?:[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z\d]{5,8})*|x-none)$/i;

/** Title and language: what is said of a file before it is read out. */
export function languageRules(opened: WordPackage): Diagnostic[] {
  const styles = opened.roots.get('word/styles.xml');
  const language =
    styles === undefined ? [] : allOf(styles, 'w:rPrDefault').flatMap((run) => allOf(run, 'w:lang'));
  const said = language.some((node) => (attributeOf(node, 'w:val') ?? '') !== '');
  const core = opened.roots.get('docProps/core.xml');
  const title = core === undefined ? [] : allOf(core, 'dc:title');
  const unknown = (['w:val', 'w:bidi', 'w:eastAsia'] as const)
    .flatMap((attribute) => valuesOf(opened, 'word/', 'w:lang', attribute))
    .filter(({ value }) => !tag.test(value));
  return [
    ...(said ? [] : [lintFinding('docx/missing-language', 'The document says no language.')]),
    ...(title.some((node) => ownText(node).trim() !== '')
      ? []
      : [lintFinding('docx/missing-title', 'The document has no title.')]),
    ...unknown.map(({ part, value }) =>
      lintFinding('docx/unknown-language', `${part} names a language that is none.`, value),
    ),
  ];
}
