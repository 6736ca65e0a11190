import { type Geometry, type Placed, place } from './place.ts';
import type { Slab } from './slab.ts';

/** Fills pages, and makes the columns of the last page about equally long. */
export function placeBalanced(slabs: readonly Slab[], geometry: Geometry): Placed {
  const placed = place(slabs, geometry);
  const { last } = placed;
  const columns = geometry.columns(last.page);
  if (columns.length < 2 || last.queue.length === 0 || last.queue.some(({ newPage }) => newPage))
    return placed;
  const full = Math.max(...columns.map(({ height }) => height));
  for (let height = geometry.grid * 2; height < full; height += geometry.grid) {
    const shorter: Geometry = {
      grid: geometry.grid,
      columns: (page) =>
        page === last.page ? columns.map((column) => ({ ...column, height })) : geometry.columns(page),
    };
    const tried = place([], shorter, last);
    if (tried.pages.length === 1 && !overflows(tried, columns[0]?.top ?? 0, height)) {
      return { ...placed, pages: [...placed.pages.slice(0, -1), ...tried.pages] };
    }
  }
  return placed;
}

// A line too tall for the shortened column would have been set past its foot.
function overflows({ pages }: Placed, top: number, height: number): boolean {
  return pages.some(({ over }) => over.some((mark) => mark.kind === 'text' && mark.y > top + height));
}
