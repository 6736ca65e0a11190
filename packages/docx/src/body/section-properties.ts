import type { PageBox } from '../page.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { element, type XmlElement } from '../xml.ts';

/** The `w:sectPr` of a part of the document: its page, running lines and columns. `continuous` goes on in the same page. */
export function sectionProperties(
  box: PageBox,
  { header, footer }: Pick<Skeleton, 'header' | 'footer'>,
  { columns, continuous }: { columns: number; continuous: boolean },
): XmlElement {
  const reference = (kind: 'header' | 'footer', id: string | undefined) =>
    id === undefined ? [] : [element(`w:${kind}Reference`, { 'w:type': 'default', 'r:id': id })];
  return element(
    'w:sectPr',
    {},
    ...reference('header', header),
    ...reference('footer', footer),
    ...(continuous ? [element('w:type', { 'w:val': 'continuous' })] : []),
    element('w:pgSz', { 'w:w': box.width, 'w:h': box.height }),
    element('w:pgMar', {
      'w:top': box.top,
      'w:right': box.right,
      'w:bottom': box.bottom,
      'w:left': box.left,
      'w:header': box.running,
      'w:footer': box.running,
      'w:gutter': 0,
    }),
    columns === 1
      ? element('w:cols', { 'w:space': 720 })
      : element('w:cols', { 'w:num': columns, 'w:space': box.columnGap }),
  );
}
