import type { ChapterPages } from '@aide-memoire/handout';
import type { PageBox } from '../page.ts';
import type { XmlElement } from '../xml.ts';

/** What stands around the words on one kind of page: its size, and its running lines. */
export interface Frame {
  readonly box: PageBox;
  /** `w:headerReference` and `w:footerReference` elements. */
  readonly references: readonly XmlElement[];
  /** What follows the columns in a `w:sectPr`: `w:titlePg` where the first page has running lines of its own. */
  readonly titlePage: boolean;
  /** Page borders, line numbers and the like of an institute's own letterhead, in the order of the schema. */
  readonly more: readonly XmlElement[];
}

/** The key of the frame for pages: those of the document, or of a chapter that differs. */
export function frameKey(pages: ChapterPages | undefined): string {
  const { orientation = 'portrait', head } = pages ?? {};
  return head === undefined ? orientation : JSON.stringify([orientation, head.start, head.center, head.end]);
}
