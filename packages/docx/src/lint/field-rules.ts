import type { Diagnostic } from '@aide-memoire/handout';
import { allOf, attributeOf, ownText } from '../parse-xml.ts';
import type { XmlElement } from '../xml.ts';
import { lintFinding } from './lint-finding.ts';
import { valuesOf, type WordPackage } from './word-package.ts';

const reference = /^\s*(?:REF|PAGEREF|NOTEREF)\s+"?([^\s"\\]+)/;

/** Fields that lead nowhere, are not paired, or ask to be reckoned anew. */
export function fieldRules(opened: WordPackage): Diagnostic[] {
  const names = new Set(
    valuesOf(opened, 'word/', 'w:bookmarkStart', 'w:name').map(({ value }) => value.toLowerCase()),
  );
  const asks = valuesOf(opened, 'word/', 'w:fldChar', 'w:dirty').some(({ value }) =>
    /^(?:1|true|on)$/.test(value),
  );
  const setting = opened.tags
    .get('word/settings.xml')
    ?.some(
      ({ name, attributes }) =>
        name === 'w:updateFields' && !/^(?:0|false|off)$/.test(attributes.get('w:val') ?? '1'),
    );
  return [
    ...(asks || setting === true
      ? [lintFinding('docx/asks-to-update', 'Word asks whether to update the fields.')]
      : []),
    ...[...opened.roots].flatMap(([part, root]) => [
      ...allOf(root, 'w:instrText')
        .map((node) => reference.exec(ownText(node))?.[1])
        .filter((name) => name !== undefined && !names.has(name.toLowerCase()))
        .map((name) => lintFinding('docx/dangling-field', `A field in ${part} leads to no bookmark.`, name)),
      ...(isPaired(root)
        ? []
        : [lintFinding('docx/broken-field', `A field in ${part} is begun or ended alone.`)]),
    ]),
  ];
}

function isPaired(root: XmlElement): boolean {
  let depth = 0;
  for (const mark of allOf(root, 'w:fldChar')) {
    const type = attributeOf(mark, 'w:fldCharType');
    if (type === 'begin') depth += 1;
    if (type === 'end') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
