import type { Diagnostic } from '@aide-memoire/handout';
import { lintFinding } from './lint-finding.ts';
import { valuesOf, type WordPackage } from './word-package.ts';

/** Elements that name a style. */
const references = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];

/** Styles that are named and not there, and a styles part without defaults: what is named falls back to Word's own look. */
export function styleRules(opened: WordPackage): Diagnostic[] {
  const styles = valuesOf(opened, 'word/styles.xml', 'w:style', 'w:styleId').map(({ value }) => value);
  const known = new Set(styles);
  const defaults = opened.tags.get('word/styles.xml')?.some(({ name }) => name === 'w:docDefaults') === true;
  const dangling = references
    .flatMap((name) => valuesOf(opened, 'word/', name, 'w:val').map((found) => ({ ...found, name })))
    .filter(({ value }) => !known.has(value))
    .map(({ part, name, value }) =>
      lintFinding('docx/dangling-style', `${name} in ${part} names a style that is not there.`, value),
    );
  return [
    ...(defaults ? [] : [lintFinding('docx/missing-defaults', 'word/styles.xml has no document defaults.')]),
    ...dangling,
  ];
}
