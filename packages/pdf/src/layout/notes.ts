import type { Inline, SourceNote } from '@aide-memoire/handout';
import type { Span } from '../inline/span.ts';
import { spansOf } from '../inline/spans.ts';
import { addElement, slotOf } from '../structure/element.ts';
import { type Job, type Measure, noteMeasure, plainStyle } from './measure.ts';
import { type Slab, slab } from './slab.ts';
import { lineSlabs, shapeSpans } from './text.ts';

/** Gives the notes for what some spans cite. A source is told once: where it is cited first. */
export function notesOf(sources: readonly SourceNote[] = []): Job['notesFor'] {
  const waiting = new Map(sources.map(({ source, children }) => [source, children]));
  return (spans, measure) => (waiting.size === 0 ? [] : notesFor(waiting, spans, measure));
}

function notesFor(waiting: Map<string, readonly Inline[]>, spans: readonly Span[], measure: Measure): Slab[] {
  const { columnWidth } = measure.job;
  return spans.flatMap(({ cites }) =>
    (cites?.items ?? []).flatMap(({ source, number, printed = String(number) }) => {
      const children = waiting.get(source);
      if (cites === undefined || children === undefined || number === undefined) return [];
      waiting.delete(source);
      // It belongs to the paragraph that cites: a list, for one, may hold nothing but items.
      const parent = addElement(cites.owner, 'Note');
      const set = { ...noteMeasure(measure), x: 0, width: columnWidth, bold: false, parent };
      const style = plainStyle(set);
      const label = { text: `[${printed}] `, style, slot: slotOf(addElement(parent, 'Lbl')) };
      const said = [label, ...spansOf(children, style, parent)];
      const lines = lineSlabs(shapeSpans(said, set), said, set);
      const height = lines.reduce((sum, line) => sum + line.height, 0);
      let top = 0;
      const marks = lines.flatMap((line) => {
        const moved = line.marks.map((mark) => ({ ...mark, y: mark.y + top }));
        top += line.height;
        return moved;
      });
      return [slab(height, marks)];
    }),
  );
}
