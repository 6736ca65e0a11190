import type { Diagnostic } from '@aide-memoire/handout';
import { allOf, attributeOf, elementsOf } from '../parse-xml.ts';
import { contrast } from '../skeleton/styles/accent.ts';
import { lintFinding } from './lint-finding.ts';
import type { WordPackage } from './word-package.ts';

/** The least contrast of running text (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

const hex = /^[\da-f]{6}$/i;

/** Letters in a colour that is hard to read on white, or on the shading that is set with it. */
export function contrastRules({ roots }: WordPackage): Diagnostic[] {
  return [...roots].flatMap(([part, root]) =>
    allOf(root, 'w:rPr').flatMap((run) => {
      const colour = attributeOf(elementsOf(run, 'w:color')[0], 'w:val') ?? '';
      const shading = attributeOf(elementsOf(run, 'w:shd')[0], 'w:fill') ?? '';
      if (!hex.test(colour)) return [];
      const ratio = contrast(colour, hex.test(shading) ? shading : 'FFFFFF');
      return ratio >= LEAST
        ? []
        : [
            lintFinding(
              'docx/low-contrast',
              `Letters in ${part} have a contrast of ${ratio.toFixed(1)} to 1.`,
              colour,
            ),
          ];
    }),
  );
}
