import type { TableColumn } from '@aide-memoire/handout';

/** Widths that a column's contents ask for, in points. */
export interface Extent {
  /** No word is broken. */
  readonly min: number;
  /** No line is broken. */
  readonly max: number;
}

/**
 * Widths of the columns of a table that is `width` points wide. Columns with a share get it of what the others leave, `auto`
 * columns what their contents ask for; no column falls below its longest word unless all of them together do not fit.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  extents: readonly Extent[],
  width: number,
): number[] {
  const least = extents.map(({ min }) => min);
  const needed = sum(least);
  if (needed >= width) return least.map((each) => (each * width) / needed);
  const wishes = columns.every(({ width: share }) => share === 'auto')
    ? byContent(extents, width)
    : byShare(columns, extents, width);
  return raise(wishes, least);
}

// As browsers do it (CSS 2.2, 17.5.2.2): from the longest word towards the longest line, each by its own appetite.
function byContent(extents: readonly Extent[], width: number): number[] {
  const needed = sum(extents.map(({ min }) => min));
  const wanted = sum(extents.map(({ max }) => max));
  if (wanted <= width) return extents.map(({ max }) => (max * width) / wanted);
  return extents.map(({ min, max }) => min + ((max - min) * (width - needed)) / (wanted - needed));
}

function byShare(columns: readonly TableColumn[], extents: readonly Extent[], width: number): number[] {
  const shares = sum(columns.map(({ width: share }) => (share === 'auto' ? 0 : share)));
  const even = width / columns.length;
  const fixed = columns.map(({ width: share }, index) => {
    const { min, max } = extents[index] ?? { min: 0, max: 0 };
    return share === 'auto' ? Math.max(min, Math.min(max, even)) : 0;
  });
  const rest = Math.max(0, width - sum(fixed));
  return columns.map(({ width: share }, index) =>
    share === 'auto' ? (fixed[index] ?? 0) : (rest * share) / shares,
  );
}

// Columns below their least width are raised to it, and the others pay in proportion to what they can spare.
function raise(wishes: readonly number[], least: readonly number[]): number[] {
  const lacking = sum(wishes.map((wish, index) => Math.max(0, (least[index] ?? 0) - wish)));
  const spare = wishes.map((wish, index) => Math.max(0, wish - (least[index] ?? 0)));
  const total = sum(spare);
  return wishes.map((wish, index) =>
    wish < (least[index] ?? 0)
      ? (least[index] ?? 0)
      : total === 0
        ? wish
        : wish - (lacking * (spare[index] ?? 0)) / total,
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
