import { type Mark, shift } from './mark.ts';

/** How strongly a slab holds on to the next: 0 not, 1 if they fit into one column at all, 2 whatever can be done. */
export type Glue = 0 | 1 | 2;

/** Decoration around a run of slabs: a box, a rail. Drawn per column for as much of the run as stands there. */
export interface Frame {
  /** Marks for a run from `top` to `bottom`; `first` and `last` say whether it begins and ends here. */
  draw(top: number, bottom: number, first: boolean, last: boolean): readonly Mark[];
}

/**
 * A strip across a column that is not broken: a line of text, a row of a table. Everything is laid out as slabs, and pages are
 * filled with slabs. Lengths in points; marks count from the slab's top and the column's left edge.
 */
export interface Slab {
  readonly height: number;
  /** Space wanted above and below; between two slabs the greater of the two wishes holds. None at the top of a column. */
  readonly before: number;
  readonly after: number;
  readonly glue: Glue;
  readonly marks: readonly Mark[];
  /** Distance of the first baseline from the top, where there is text. */
  readonly baseline?: number;
  /** From the outermost to the innermost. */
  readonly frames?: readonly Frame[];
  /** Repeated, as decoration, when this slab is the first in a column. */
  readonly header?: readonly Slab[];
  /** How it differs when it is the first in a column. */
  readonly onTop?: Pick<Slab, 'height' | 'marks'>;
  /** What may be parted if not even an empty column has room: the part that fits into `room`, and the rest. */
  readonly split?: (room: number) => readonly [Slab, Slab] | undefined;
  /** A line that goes on from another and is not the last: at the top of a column it does not stand alone. */
  readonly goesOn?: boolean;
  /** What is printed at the foot of the column that it stands in. */
  readonly notes?: readonly Slab[];
  /** Begins a new page. */
  readonly newPage?: boolean;
  /** Stands on the baseline grid. */
  readonly snap?: boolean;
  /** What follows stands on the baseline grid again. */
  readonly fill?: boolean;
  /** Says that this frame ends with this slab. */
  readonly ends?: readonly Frame[];
}

/** A slab of some height with marks. */
export const slab = (height: number, marks: readonly Mark[], more: Partial<Slab> = {}): Slab => ({
  height,
  marks,
  before: 0,
  after: 0,
  glue: 0,
  ...more,
});

/** Changes the last of some slabs. */
export const withLast = (slabs: readonly Slab[], change: (last: Slab) => Partial<Slab>): Slab[] =>
  slabs.map((each, index) => (index === slabs.length - 1 ? { ...each, ...change(each) } : each));

/** Changes the first of some slabs. */
export const withFirst = (slabs: readonly Slab[], change: (first: Slab) => Partial<Slab>): Slab[] =>
  slabs.map((each, index) => (index === 0 ? { ...each, ...change(each) } : each));

/** Slabs with `glue` at least between any two of them; the last keeps its own. */
export const glued = (slabs: readonly Slab[], glue: Glue): Slab[] =>
  slabs.map((each, index) => (index < slabs.length - 1 && each.glue < glue ? { ...each, glue } : each));

/** Slabs with space before the first and after the last. */
export function spaced(slabs: readonly Slab[], before: number, after: number): Slab[] {
  const opened = withFirst(slabs, (first) => ({ before: Math.max(before, first.before) }));
  return withLast(opened, (last) => ({ after: Math.max(after, last.after) }));
}

/** Slabs inside a frame with room above and below them, kept in one piece if they fit into one column. */
export function framed(slabs: readonly Slab[], frame: Frame, above: number, below: number): Slab[] {
  const top = slab(above, [], { glue: 2 });
  const inside = withLast(slabs, () => ({ glue: 2, after: 0 }));
  const all = [top, ...withFirst(inside, () => ({ before: 0 })), slab(below, [])];
  return withLast(
    all.map((each) => ({ ...each, frames: [frame, ...(each.frames ?? [])] })),
    (last) => ({ ends: [...(last.ends ?? []), frame] }),
  );
}

/** Slabs set one under the other: their height, and their marks from the top of the first. Frames are drawn too. */
export function stack(slabs: readonly Slab[]): { readonly height: number; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const tops = topsOf(slabs);
  slabs.forEach((each, index) => {
    marks.push(...each.marks.map((mark) => shift(mark, 0, tops[index] ?? 0)));
  });
  for (const frame of new Set(slabs.flatMap(({ frames }) => frames ?? []))) {
    const first = slabs.findIndex(({ frames }) => frames?.includes(frame));
    const last = slabs.findLastIndex(({ frames }) => frames?.includes(frame));
    const bottom = (tops[last] ?? 0) + (slabs[last]?.height ?? 0);
    marks.push(...frame.draw(tops[first] ?? 0, bottom, true, slabs[last]?.ends?.includes(frame) ?? false));
  }
  return { height: (tops.at(-1) ?? 0) + (slabs.at(-1)?.height ?? 0), marks };
}

/** Where the top of each slab stands if they are set one under the other. */
export function topsOf(slabs: readonly Slab[]): number[] {
  const tops: number[] = [];
  let bottom = 0;
  slabs.forEach((each, index) => {
    const previous = slabs[index - 1];
    const top = previous === undefined ? 0 : bottom + Math.max(previous.after, each.before);
    tops.push(top);
    bottom = top + each.height;
  });
  return tops;
}
