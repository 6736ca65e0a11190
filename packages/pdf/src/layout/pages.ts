import { type Mark, shift } from './mark.ts';
import type { Frame, Slab } from './slab.ts';

/** A column on a page, in points from the page's top left corner. */
export interface Column {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** The columns of each page, by its number from 0; `grid` is the distance of the lines of the baseline grid. */
export interface Geometry {
  columns(page: number): readonly Column[];
  readonly grid: number;
}

/** What is painted on a page: first what lies under the text (boxes, rails), then the rest, in reading order. */
export interface PlacedPage {
  readonly under: readonly Mark[];
  readonly over: readonly Mark[];
}

/** Where the filling of pages stood when a page was begun. */
export interface Snapshot {
  readonly page: number;
  /** What was still to be placed: from `head` on. */
  readonly queue: readonly Slab[];
  readonly head: number;
  readonly begun: readonly Frame[];
  /** Notes that the pages before had no room for. */
  readonly notes: readonly Slab[];
}

/** Pages filled with slabs, and where the last of them was begun. */
export interface Placed {
  readonly pages: readonly PlacedPage[];
  readonly last: Snapshot;
}

/** Before the first page. */
export const startOf = (slabs: readonly Slab[]): Snapshot => ({
  page: 0,
  queue: slabs,
  head: 0,
  begun: [],
  notes: [],
});

/** Marks that stand together, and where: cheaper to carry about than marks that are moved one by one. */
export interface Group {
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly y: number;
  /** Height of the slab that they belong to. */
  readonly height: number;
}

/** A page of groups. */
export interface FilledPage {
  readonly under: readonly Group[];
  readonly over: readonly Group[];
}

/** Moves the marks of a page to their places. */
export function atTheirPlaces({ under, over }: FilledPage): PlacedPage {
  const moved = (groups: readonly Group[]): Mark[] => {
    const all: Mark[] = [];
    for (const { marks, x, y } of groups) for (const mark of marks) all.push(shift(mark, x, y));
    return all;
  };
  return { under: moved(under), over: moved(over) };
}
