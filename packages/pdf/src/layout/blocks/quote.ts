import type { Quote } from '@aide-memoire/handout';
import { addElement, langProperty } from '../../structure/element.ts';
import { sideRule } from '../box.ts';
import { inset, type Measure, noteMeasure, plainStyle } from '../measure.ts';
import { type Slab, slab, spaced, withLast } from '../slab.ts';
import { words } from './paragraph.ts';

/** Somebody else's words: indented, with a rule at their side. */
export function quote({ attribution, children, lang }: Quote, measure: Measure): Slab[] {
  const { theme } = measure.job;
  const parent = addElement(measure.parent, 'BlockQuote', langProperty(lang));
  const inside = { ...inset(measure, theme.indent, theme.indent), parent };
  const said = measure.job.blocks(children, { ...inside, gap: measure.gap / 2 });
  const note = noteMeasure(inside);
  const body =
    attribution === undefined
      ? said
      : [
          ...withLast(said, () => ({ glue: 2 })),
          ...words([{ type: 'text', value: '— ' }, ...attribution], plainStyle(note), note),
        ];
  const frame = sideRule(measure.x + theme.indent / 3, theme.thin);
  const inFrame = (body.length === 0 ? [slab(0, [])] : body).map((each) => ({
    ...each,
    frames: [frame, ...(each.frames ?? [])],
  }));
  return spaced(
    withLast(inFrame, () => ({ ends: [frame] })),
    measure.gap / 2,
    measure.gap,
  );
}
