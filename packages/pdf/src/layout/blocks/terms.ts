import type { Term, Terms } from '@aide-memoire/handout';
import { spansOf } from '../../inline/spans.ts';
import { addElement, type Element, langProperty, slotOf } from '../../structure/element.ts';
import { inCompany } from '../keep.ts';
import { beside } from '../label.ts';
import { inset, type Measure, plainStyle } from '../measure.ts';
import { type Slab, spaced } from '../slab.ts';
import { lineSlabs, lineWidth, runningLines, shapeSpans } from '../text.ts';

/** Labels with their text, run in or in columns. */
export function terms({ layout, children, lang }: Terms, measure: Measure): Slab[] {
  const parent = addElement(measure.parent, 'L', { numbering: 'None', ...langProperty(lang) });
  const inside = { ...measure, parent };
  const room = layout === 'columns' ? labelColumn(children, measure) : 0;
  const slabs = children.map((term, index) => {
    const own = { ...inside, lang: term.lang ?? measure.lang, from: term.from ?? measure.from };
    if (layout === 'columns') return inColumns(term, room, own);
    // Run-in labels stand at the same edge as the text: a little air tells where the next one begins.
    return spaced(runIn(term, own), index === 0 ? 0 : measure.job.theme.grid / 4, 0);
  });
  return spaced(inCompany(slabs).flat(), 0, measure.gap);
}

function runIn({ label, children }: Term, measure: Measure): Slab[] {
  const { item, body } = parts(measure);
  const style = plainStyle(measure);
  const spans = [
    ...spansOf(label, labelStyle(measure), item),
    { text: measure.job.words.labelEnd, style: labelStyle(measure), slot: slotOf(item) },
    ...spansOf(children, style, body),
  ];
  return runningLines(spans, measure);
}

function inColumns({ label, children }: Term, room: number, measure: Measure): Slab[] {
  const { item, body } = parts(measure);
  const left = { ...measure, width: room - measure.size.size };
  const labelSpans = spansOf(label, labelStyle(measure), item);
  const textSpans = spansOf(children, plainStyle(measure), body);
  const right = inset(measure, room);
  return beside(
    lineSlabs(shapeSpans(labelSpans, left), labelSpans, left),
    lineSlabs(shapeSpans(textSpans, right), textSpans, right),
  );
}

const labelStyle = (measure: Measure) => ({ ...plainStyle(measure), voice: 'head', bold: true }) as const;

function parts({ parent }: Measure): { item: Element; body: Element } {
  const item = addElement(parent, 'LI');
  return { item: addElement(item, 'Lbl'), body: addElement(item, 'LBody') };
}

// As wide as the widest label, but never more than two fifths of the measure.
function labelColumn(children: readonly Term[], measure: Measure): number {
  const nowhere: Element = { kind: 'element', role: 'Div', children: [] };
  const widest = Math.max(
    0,
    ...children.map(({ label }) => lineWidth(spansOf(label, labelStyle(measure), nowhere), measure)),
  );
  return Math.min(widest + measure.size.size * 1.5, measure.width * 0.4);
}
