import type { Divider } from '@aide-memoire/handout';
import type { Measure } from '../measure.ts';
import { type Slab, slab } from '../slab.ts';

/** A short thin rule in the middle of the column. */
export function divider(_: Divider, { x, width, job }: Measure): Slab[] {
  const { grid, hair } = job.theme;
  const left = x + width * 0.4;
  return [
    slab(grid, [
      { kind: 'rule', x: left, y: grid / 2, toX: left + width * 0.2, toY: grid / 2, weight: hair },
    ]),
  ];
}
