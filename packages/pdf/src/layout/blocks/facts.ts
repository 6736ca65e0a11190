import type { Facts } from '@aide-memoire/handout';
import { boxFrame } from '../box.ts';
import { inset, type Measure } from '../measure.ts';
import { framed, glued, type Slab, spaced, withLast } from '../slab.ts';
import { terms } from './terms.ts';

/** The key facts in a ruled card. */
export function facts(node: Facts, measure: Measure): Slab[] {
  const { theme } = measure.job;
  const padding = theme.body.size;
  const { type: _, ...rest } = node;
  const inside = { ...inset(measure, padding, padding), gap: measure.gap / 2 };
  const card = terms({ ...rest, type: 'terms', layout: 'columns' }, inside);
  const frame = boxFrame(measure.x, measure.width, theme.thin);
  return withLast(
    spaced(glued(framed(card, frame, theme.grid / 2, theme.grid / 2), 1), measure.gap, measure.gap),
    () => ({ fill: true }),
  );
}
