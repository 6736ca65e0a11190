import type { List } from '@aide-memoire/handout';
import type { Span } from '../../inline/span.ts';
import { addElement, langProperty, slotOf } from '../../structure/element.ts';
import { counted } from '../count.ts';
import { inCompany } from '../keep.ts';
import { hang } from '../label.ts';
import { inset, type Measure, plainStyle } from '../measure.ts';
import { glued, type Slab, spaced, withLast } from '../slab.ts';
import { lineWidth, textAt } from '../text.ts';

/** A list with hanging bullets or numbers. */
export function list({ ordered, start = 1, children, lang }: List, measure: Measure): Slab[] {
  const element = addElement(measure.parent, 'L', {
    numbering: ordered ? 'Decimal' : 'Disc',
    ...langProperty(lang),
  });
  const labels = children.map((_, index) =>
    ordered ? `${counted(start + index, measure.job.words)}.` : '•',
  );
  const room = labelRoom(labels, measure);
  const items = inCompany(
    children.map((item, index) => {
      const inside = { ...measure, lang: item.lang ?? measure.lang, from: item.from ?? measure.from };
      const own = listItem(labels[index] ?? '', room, { ...inside, parent: element }, (body) =>
        measure.job.blocks(item.children, body),
      );
      const whole = item.keepTogether ? glued(own, 1) : own;
      return item.keepWithNext ? withLast(whole, () => ({ glue: 2 })) : whole;
    }),
  );
  return spaced(items.flat(), 0, measure.gap);
}

/** Room that the widest of some labels needs, the gap behind it included, in points. */
export function labelRoom(labels: readonly string[], measure: Measure): number {
  const style = plainStyle(measure);
  const widest = Math.max(0, ...labels.map((text) => lineWidth([{ text, style }], measure)));
  return Math.max(
    measure.job.theme.indent * (measure.size.size / measure.job.theme.body.size),
    widest + style.size * 0.5,
  );
}

/** One item: the label ends half an em before its blocks. */
export function listItem(
  label: string,
  room: number,
  measure: Measure,
  blocks: (body: Measure) => Slab[],
): Slab[] {
  const item = addElement(measure.parent, 'LI');
  const style = { ...plainStyle(measure), bold: label !== '•' };
  const spans: Span[] = [{ text: label, style, slot: slotOf(addElement(item, 'Lbl')) }];
  const parent = addElement(item, 'LBody');
  const body = blocks({ ...inset(measure, room), parent, gap: 0 });
  const edge = measure.x + room - measure.size.size * 0.5;
  return hang(body, (baseline) => [textAt(spans, edge, baseline, measure, true)], measure);
}
