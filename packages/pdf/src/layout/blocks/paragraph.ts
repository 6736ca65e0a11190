import type { Inline, Paragraph } from '@aide-memoire/handout';
import { spansOf } from '../../inline/spans.ts';
import { addElement, langProperty } from '../../structure/element.ts';
import type { TextStyle } from '../../text/style.ts';
import { type Measure, noteMeasure, plainStyle } from '../measure.ts';
import { type Slab, spaced } from '../slab.ts';
import { runningLines } from '../text.ts';

/** Running text, ragged right. */
export function paragraph({ variant, children, lang }: Paragraph, measure: Measure): Slab[] {
  const set = variant === 'note' ? noteMeasure(measure) : measure;
  const style = { ...plainStyle(set), ...(variant === 'lead' ? ({ voice: 'head' } as const) : {}) };
  return words(children, style, set, lang);
}

/** A paragraph of words in a style; `lang` is the paragraph's own, if it has one. */
export function words(
  children: readonly Inline[],
  style: TextStyle,
  measure: Measure,
  lang?: string,
): Slab[] {
  const element = addElement(measure.parent, 'P', langProperty(lang));
  const spans = spansOf(children, style, element);
  return spaced(runningLines(spans, measure), 0, measure.gap);
}
