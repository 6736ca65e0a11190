import { type PageBox, pageOfTwips } from '../page.ts';
import { attributeOf, elementsOf } from '../parse-xml.ts';
import type { XmlElement } from '../xml.ts';

/** The page of a letterhead; what it does not say is as the template has it. */
export function pageOf(section: XmlElement | undefined, template: PageBox): PageBox {
  const size = elementsOf(section, 'w:pgSz')[0];
  const margins = elementsOf(section, 'w:pgMar')[0];
  const twips = (node: XmlElement | undefined, attribute: string, otherwise: number) => {
    const value = Number(attributeOf(node, attribute) ?? Number.NaN);
    // A page has no side over 55.87 cm (ECMA-376-1, 17.18.81, and Word's own limit of 31680 twips).
    return Number.isFinite(value) && Math.abs(value) <= 31_680 ? Math.round(value) : otherwise;
  };
  return pageOfTwips(
    {
      width: twips(size, 'w:w', template.width),
      height: twips(size, 'w:h', template.height),
      top: twips(margins, 'w:top', template.top),
      right: twips(margins, 'w:right', template.right),
      bottom: twips(margins, 'w:bottom', template.bottom),
      left: twips(margins, 'w:left', template.left),
      head: twips(margins, 'w:header', template.head),
      foot: twips(margins, 'w:footer', template.foot),
    },
    template.columns,
    template.columnGap,
  );
}

/** What a section of a letterhead says of its pages besides size and margins, in the order of CT_SectPr. */
export function adornments(section: XmlElement | undefined): XmlElement[] {
  return ['w:paperSrc', 'w:pgBorders', 'w:lnNumType'].flatMap((name) => elementsOf(section, name));
}
