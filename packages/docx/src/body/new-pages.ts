import type { XmlElement } from '../xml.ts';
import { onNewPage } from './keep.ts';

/**
 * Elements one by one, breaks to a new page said by what follows them. A paragraph for the break alone would go to a page of
 * its own where the page before it is full.
 */
export function* withNewPages(all: Iterable<readonly XmlElement[]>): Iterable<XmlElement> {
  let waiting: XmlElement | undefined;
  for (const elements of all)
    for (const one of elements) {
      const isBreak = isPageBreak(one);
      const begun = waiting === undefined || isBreak ? undefined : onNewPage(one);
      if (waiting !== undefined && begun === undefined) yield waiting;
      waiting = isBreak ? one : undefined;
      if (!isBreak) yield begun ?? one;
    }
  if (waiting !== undefined) yield waiting;
}

function isPageBreak(node: XmlElement): boolean {
  if (node.name !== 'w:p') return false;
  for (const run of node.children)
    if (typeof run !== 'string' && run.name === 'w:r')
      for (const one of run.children)
        if (typeof one !== 'string' && one.name === 'w:br' && one.attributes['w:type'] === 'page')
          return true;
  return false;
}
