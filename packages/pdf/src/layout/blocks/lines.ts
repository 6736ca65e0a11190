import type { Lines } from '@aide-memoire/handout';
import { mm, within } from '../../units.ts';
import type { Mark } from '../mark.ts';
import type { Measure } from '../measure.ts';
import { type Slab, slab, spaced, withLast } from '../slab.ts';

/** Ruled lines at their exact pitch, between two rules down the page where margins are wanted. The first two and the last two stay together. */
export function lines({ count, pitch, margins }: Lines, { x, width, gap, job }: Measure): Slab[] {
  // A page of the finest ruled paper has some sixty lines.
  const height = mm(within(pitch, 3, 60, 8));
  const many = Math.floor(within(count, 0, 500, 0));
  const left = x + mm(margins?.start ?? 0);
  const right = x + width - mm(margins?.end ?? 0);
  const rule: Mark = { kind: 'rule', x: left, y: height, toX: right, toY: height, weight: job.theme.hair };
  const down = (at: number): Mark => ({
    kind: 'rule',
    x: at,
    y: 0,
    toX: at,
    toY: height,
    weight: job.theme.thin,
  });
  const marks = margins === undefined ? [rule] : [rule, down(left), down(right)];
  const ruled = Array.from({ length: many }, (_, index) =>
    slab(height, marks, { glue: index === 0 || index === many - 2 ? 2 : 0 }),
  );
  return withLast(spaced(ruled, 0, gap), () => ({ glue: 0, fill: true }));
}
