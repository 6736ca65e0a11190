import type { Mark } from './mark.ts';
import type { Measure } from './measure.ts';
import { type Slab, slab, withFirst } from './slab.ts';
import { baselineOf } from './text.ts';

/** Hangs a mark on the first line of `body`; `label` gets the baseline. An empty body becomes an empty line. */
export function hang(
  body: readonly Slab[],
  label: (baseline: number) => readonly Mark[],
  { size }: Measure,
): Slab[] {
  const baseline = baselineOf(size);
  const [first] = body;
  if (first === undefined) return [slab(size.leading, label(baseline), { baseline })];
  if (first.baseline === undefined)
    return [slab(size.leading, label(baseline), { baseline, glue: 2 }), ...body];
  const own = first.baseline;
  return withFirst(body, () => ({ marks: [...label(own), ...first.marks] }));
}

/** Sets two stacks of lines beside each other, line by line; the longer one decides the height. */
export function beside(left: readonly Slab[], right: readonly Slab[]): Slab[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index): Slab => {
    const a = left[index];
    const b = right[index];
    if (a === undefined || b === undefined) return b ?? a ?? slab(0, []);
    return {
      ...b,
      height: Math.max(a.height, b.height),
      marks: [...a.marks, ...b.marks],
      glue: a.glue === 0 ? b.glue : a.glue,
      notes: [...(a.notes ?? []), ...(b.notes ?? [])],
    };
  });
}
