import type { PageBox } from '../page.ts';
import type { Frame } from '../skeleton/frame.ts';
import { element, type XmlElement } from '../xml.ts';

/** How a section begins: the document's first, on a new page, or on the page at hand. */
export type SectionStart = 'first' | 'page' | 'same';

/** The `w:sectPr` of a part of the document: its page, running lines and columns, in the order of CT_SectPr. */
export function sectionProperties({
  frame,
  box,
  start,
}: {
  readonly frame: Frame;
  readonly box: PageBox;
  readonly start: SectionStart;
}): XmlElement {
  return element(
    'w:sectPr',
    {},
    ...frame.references,
    ...(start === 'same' ? [element('w:type', { 'w:val': 'continuous' })] : []),
    element('w:pgSz', {
      'w:w': box.width,
      'w:h': box.height,
      'w:orient': box.width > box.height ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': box.top,
      'w:right': box.right,
      'w:bottom': box.bottom,
      'w:left': box.left,
      'w:header': box.head,
      'w:footer': box.foot,
      'w:gutter': 0,
    }),
    ...frame.more,
    box.columns === 1
      ? element('w:cols', { 'w:space': 720 })
      : element('w:cols', { 'w:num': box.columns, 'w:space': box.columnGap }),
    // A section that goes on in a page has no first page: the next one would lose its running lines.
    ...(frame.titlePage && start === 'first' ? [element('w:titlePg')] : []),
  );
}
