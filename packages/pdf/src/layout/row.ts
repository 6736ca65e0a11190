import { type Mark, shift } from './mark.ts';
import { type Slab, slab, stack, topsOf } from './slab.ts';

/** What stands around the cells of a row. Lengths in points. */
export interface RowDress {
  readonly above: number;
  readonly below: number;
  /** Least height, the room above and below included. */
  readonly least: number;
  /** Cells stand in the middle of its height rather than at its top. */
  readonly middle?: boolean;
  /** Marks for a row of some height; rules, mostly. */
  rules(height: number): readonly Mark[];
}

/** Cells beside each other as one slab. It can be parted where no cell's lines hold together. */
export function row(cells: readonly (readonly Slab[])[], dress: RowDress): Slab {
  const stacks = cells.map(stack);
  const inner = Math.max(0, ...stacks.map(({ height }) => height));
  const height = Math.max(dress.least, dress.above + inner + dress.below);
  const tops = stacks.map((cell) =>
    dress.middle ? Math.max(dress.above, (height - cell.height) / 2) : dress.above,
  );
  const baselines = cells.flatMap(([first], index) =>
    first?.baseline === undefined ? [] : [first.baseline + (tops[index] ?? 0)],
  );
  return slab(
    height,
    [
      ...dress.rules(height),
      ...stacks.flatMap(({ marks }, index) => marks.map((mark) => shift(mark, 0, tops[index] ?? 0))),
    ],
    {
      ...(baselines[0] === undefined ? {} : { baseline: baselines[0] }),
      notes: cells.flatMap((cell) => cell.flatMap(({ notes = [] }) => notes)),
      split: (room) => splitRow(cells, dress, room),
    },
  );
}

function splitRow(
  cells: readonly (readonly Slab[])[],
  dress: RowDress,
  room: number,
): readonly [Slab, Slab] | undefined {
  const cuts = cells.map((cell) => cutOf(cell, room - dress.above - dress.below));
  // A cell that could not begin here would leave its column empty on this side of the break.
  if (cells.some((cell, index) => cell.length > 0 && cuts[index] === 0)) return undefined;
  if (cells.every((cell, index) => cuts[index] === cell.length)) return undefined;
  const rest = { ...dress, least: 0, middle: false };
  return [
    row(
      cells.map((cell, index) => cell.slice(0, cuts[index])),
      rest,
    ),
    row(
      cells.map((cell, index) => cell.slice(cuts[index])),
      rest,
    ),
  ];
}

// How many slabs of a cell fit into `room` without parting those that hold on to each other.
function cutOf(cell: readonly Slab[], room: number): number {
  const tops = topsOf(cell);
  let cut = 0;
  cell.forEach((each, index) => {
    const fits = (tops[index] ?? 0) + each.height <= room;
    if (fits && (each.glue < 2 || index === cell.length - 1)) cut = index + 1;
  });
  return cut;
}
