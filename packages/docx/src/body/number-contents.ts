import { boxesOf, heightOf } from '../layout/boxes.ts';
import type { Measures } from '../layout/measures.ts';
import { flow } from '../layout/pages.ts';
import type { PageBox } from '../page.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { XmlElement } from '../xml.ts';
import type { Draft } from './draft.ts';
import type { SectionStart } from './section-properties.ts';

/** A section of Word's, as far as its pages depend on it. */
interface Section {
  readonly box: PageBox;
  readonly content: readonly XmlElement[];
  readonly start: SectionStart;
}

/** Writes the numbers of pages into the contents, where they are asked for: sets the document in the measures of its fonts. */
export function numberContents(sections: readonly Section[], draft: Draft, { measures }: Skeleton): void {
  if (draft.pageNumbers.length === 0 || measures === undefined) return;
  const pages = pagesOf(sections, draft, measures);
  for (const { id, words } of draft.pageNumbers) {
    const page = pages.get(draft.bookmarks.name(id) ?? '');
    if (page !== undefined) words.splice(0, words.length, String(page));
  }
}

/** The page that each bookmark stands on. */
function pagesOf(
  sections: readonly Section[],
  { notes }: Draft,
  measures: ReadonlyMap<string, Measures>,
): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  let page = 1;
  let taken = 0;
  let after = 0;
  for (const { box, content, start } of sections) {
    if (start === 'page') {
      page += 1;
      taken = 0;
      after = 0;
    }
    const noteHeights = notes
      .all()
      .map((note) => heightOf(boxesOf(elementsOf(note), { measures, width: box.columnWidth })));
    const flowed = flow(boxesOf(content, { measures, width: box.columnWidth }), {
      page,
      taken,
      after,
      columns: box.columns,
      height: box.textHeight,
      noteHeight: (id) => noteHeights[id - 1] ?? 0,
    });
    for (const [name, number] of flowed.pages) pages.set(name, number);
    ({ page, taken, after } = flowed);
  }
  return pages;
}

const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');
