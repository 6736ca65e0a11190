import { atTheirPlaces, type FilledPage, type Geometry, type Placed, startOf } from './pages.ts';
import { fill } from './place.ts';
import type { Slab } from './slab.ts';

/** Fills pages, and makes the columns of the last page about equally long. */
export function placeBalanced(slabs: readonly Slab[], geometry: Geometry): Placed {
  const { pages, last } = fill(startOf(slabs), geometry);
  const columns = geometry.columns(last.page);
  const rest = last.queue.slice(last.head);
  const even =
    columns.length < 2 || rest.length === 0 || rest.some(({ newPage }) => newPage)
      ? undefined
      : balanced(last, geometry);
  const all = even === undefined ? pages : [...pages.slice(0, -1), even];
  return { pages: all.map(atTheirPlaces), last };
}

// The least height at which all of the last page finds room on one page, and nothing is parted that is whole on a full one.
function balanced(last: Placed['last'], geometry: Geometry): FilledPage | undefined {
  const { grid } = geometry;
  const columns = geometry.columns(last.page);
  const full = Math.max(...columns.map(({ height }) => height));
  const { forced } = fill(last, geometry);
  const needed = last.queue.slice(last.head).reduce((sum, { height }) => sum + height, 0) / columns.length;
  for (let height = Math.max(2, Math.floor(needed / grid)) * grid; height < full; height += grid) {
    const shorter: Geometry = {
      grid,
      columns: (page) =>
        page === last.page ? columns.map((column) => ({ ...column, height })) : geometry.columns(page),
    };
    const tried = fill(last, shorter);
    const [page, more] = tried.pages;
    if (page === undefined || more !== undefined || tried.forced > forced) continue;
    if (!overflows(page, columns[0]?.top ?? 0, height)) return page;
  }
  return undefined;
}

// A slab too tall for the shortened column would have been set past its foot.
const overflows = ({ over }: FilledPage, top: number, height: number): boolean =>
  over.some((group) => group.y + group.height > top + height + 0.5);
