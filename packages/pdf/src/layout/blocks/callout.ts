import type { Callout } from '@aide-memoire/handout';
import { spansOf } from '../../inline/spans.ts';
import { addElement, langProperty } from '../../structure/element.ts';
import { boxFrame } from '../box.ts';
import { inset, type Measure, plainStyle } from '../measure.ts';
import { framed, glued, type Slab, spaced, withLast } from '../slab.ts';
import { lineSlabs, shapeSpans } from '../text.ts';

/** A box led by its title; a warning has a heavier rule. Kept in one piece if it fits into one column. */
export function callout({ tone, title, children, lang }: Callout, measure: Measure): Slab[] {
  const { theme } = measure.job;
  const parent = addElement(measure.parent, 'Note', langProperty(lang));
  const padding = theme.body.size;
  const inside = { ...inset(measure, padding, padding), parent, gap: measure.gap / 2 };
  const spans = spansOf(title, { ...plainStyle(inside), voice: 'head', bold: true }, addElement(parent, 'P'));
  const heading = lineSlabs(shapeSpans(spans, inside), spans, inside);
  const body = measure.job.blocks(children, inside);
  const frame = boxFrame(measure.x, measure.width, tone === 'warning' ? theme.heavy : theme.thin);
  const all = [...withLast(heading, () => ({ glue: body.length === 0 ? 0 : 2 })), ...body];
  return withLast(
    spaced(glued(framed(all, frame, theme.grid / 2, theme.grid / 2), 1), measure.gap, measure.gap),
    () => ({ fill: true }),
  );
}
