import type { Lines } from '@aide-memoire/handout';
import { mm } from '../../units.ts';
import type { Measure } from '../measure.ts';
import { type Slab, slab, spaced, withLast } from '../slab.ts';

/** Ruled lines at their exact pitch. The first two and the last two stay together. */
export function lines({ count, pitch }: Lines, { x, width, gap, job }: Measure): Slab[] {
  const height = mm(pitch);
  const rule = { kind: 'rule', x, y: height, toX: x + width, toY: height, weight: job.theme.hair } as const;
  const ruled = Array.from({ length: count }, (_, index) =>
    slab(height, [rule], { glue: index === 0 || index === count - 2 ? 2 : 0 }),
  );
  return withLast(spaced(ruled, 0, gap), () => ({ glue: 0, fill: true }));
}
