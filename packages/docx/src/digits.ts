import type { Handout } from '@aide-memoire/handout';

/**
 * XML of a part with the numbers that Word itself counts, of list items and pages, in the digits of the handout. Word calls those of
 * Devanagari `hindiNumbers` (ECMA-376-1, 17.18.59); LibreOffice knows no such format and shows Latin ones.
 */
export function inDigits(xml: string, handout: Pick<Handout, 'words'>): string {
  if (!hasOwnDigits(handout)) return xml;
  const counted = xml.replaceAll('<w:numFmt w:val="decimal"/>', '<w:numFmt w:val="hindiNumbers"/>');
  // In the order of CT_SectPr it stands right before the columns.
  return counted.includes('<w:pgNumType')
    ? counted
    : counted.replaceAll(
        /(<w:sectPr\b(?:(?!<w:cols\b)[\s\S])*)(<w:cols\b)/g,
        '$1<w:pgNumType w:fmt="hindiNumbers"/>$2',
      );
}

/** Whether a handout has other digits than Word counts in. */
export const hasOwnDigits = ({ words }: Pick<Handout, 'words'>): boolean => words.digits === 'deva';
