import type { Sides } from '@aide-memoire/handout';
import type { Mark } from '../mark.ts';
import type { Measure } from '../measure.ts';
import { row } from '../row.ts';
import { type Slab, spaced, withFirst, withLast } from '../slab.ts';

/** Least width of a side in points; narrower ones are set one after another. */
const LEAST = 140;

/** Whether the sides have room beside each other. */
export const sidesFit = ({ children }: Sides, { width, job }: Measure): boolean =>
  children.length > 1 && (width - (children.length - 1) * job.theme.indent * 2) / children.length >= LEAST;

/** Parties beside each other, with a thin rule between them. */
export function sides({ children }: Sides, measure: Measure): Slab[] {
  const { theme } = measure.job;
  const gap = theme.indent * 2;
  const width = (measure.width - (children.length - 1) * gap) / children.length;
  const cells = children.map((side, index) => {
    const slabs = measure.job.blocks([side], { ...measure, x: measure.x + index * (width + gap), width });
    return withLast(
      withFirst(slabs, () => ({ before: 0 })),
      () => ({ after: 0 }),
    );
  });
  const between = (height: number): Mark[] =>
    children.slice(1).map((_, index) => {
      const x = measure.x + (index + 1) * (width + gap) - gap / 2;
      return { kind: 'rule', x, y: 0, toX: x, toY: height, weight: theme.hair };
    });
  const beside = row(cells, { above: 0, below: 0, least: 0, rules: between });
  return withLast(spaced([{ ...beside, snap: true }], theme.grid / 2, theme.grid / 2), () => ({
    fill: true,
  }));
}
