import type { Span } from '../inline/span.ts';
import { counted } from './count.ts';
import type { Mark } from './mark.ts';
import type { Measure } from './measure.ts';
import type { PlacedPage } from './pages.ts';
import { textAt } from './text.ts';

/** The number of the page, from 1, that each place stands on. */
export function pagesOfPlaces(pages: readonly PlacedPage[]): Map<string, number> {
  const found = new Map<string, number>();
  pages.forEach(({ over }, index) => {
    for (const mark of over) if (mark.kind === 'place' && !found.has(mark.id)) found.set(mark.id, index + 1);
  });
  return found;
}

/** Writes the numbers of pages where they were waited for. */
export function fillNumbers(pages: readonly PlacedPage[], measure: Measure): PlacedPage[] {
  const numbers = pagesOfPlaces(pages);
  const pageOf = (place: string): string => {
    const page = numbers.get(place);
    return page === undefined ? '?' : counted(page, measure.job.words);
  };
  const filled = (mark: Mark): Mark => {
    if (mark.kind !== 'number') return mark;
    const span: Span = { ...mark.span, text: ` ${pageOf(mark.place)}` };
    return textAt([span], mark.x, mark.y, measure, true);
  };
  return pages.map(({ under, over }) => ({ under, over: over.map(filled) }));
}

/** Places that links lead to, but that stand on no page. */
export function lostPlaces(pages: readonly PlacedPage[]): string[] {
  const found = pagesOfPlaces(pages);
  const lost = new Set<string>();
  for (const { over } of pages)
    for (const mark of over)
      if (mark.kind === 'text')
        for (const { link } of mark.spans)
          if (link !== undefined && 'place' in link.target && !found.has(link.target.place))
            lost.add(link.target.place);
  return [...lost];
}
