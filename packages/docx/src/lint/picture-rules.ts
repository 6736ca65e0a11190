import type { Diagnostic } from '@aide-memoire/handout';
import { allOf, attributeOf } from '../parse-xml.ts';
import type { XmlElement } from '../xml.ts';
import { lintFinding } from './lint-finding.ts';
import type { WordPackage } from './word-package.ts';

const fileName = /\.(?:png|jpe?g|gif|svg|emf|wmf|tiff?|bmp|webp)$/i;

/** Pictures that say nothing to those who cannot see them, float, or have no size. */
export function pictureRules({ roots }: WordPackage): Diagnostic[] {
  return [...roots].flatMap(([part, root]) => [
    ...allOf(root, 'wp:docPr').flatMap((node) => described(node, part)),
    ...allOf(root, 'wp:anchor').map(() =>
      lintFinding('docx/floating-object', `A picture in ${part} floats.`),
    ),
    ...allOf(root, 'wp:extent')
      .filter((node) => !(Number(attributeOf(node, 'cx')) > 0 && Number(attributeOf(node, 'cy')) > 0))
      .map(() => lintFinding('docx/empty-picture', `A picture in ${part} has no size.`)),
  ]);
}

function described(node: XmlElement, part: string): Diagnostic[] {
  const alt = (attributeOf(node, 'descr') ?? '').trim();
  if (fileName.test(alt))
    return [lintFinding('docx/file-name-alt', `A picture in ${part} is described by a file name.`, alt)];
  const decorative = allOf(node, 'adec:decorative').some((mark) =>
    /^(?:1|true)$/.test(attributeOf(mark, 'val') ?? ''),
  );
  if (alt !== '' || decorative) return [];
  return [
    lintFinding('docx/missing-alt', `A picture in ${part} has no description.`, attributeOf(node, 'name')),
  ];
}
