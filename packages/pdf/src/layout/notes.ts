import type { Inline, SourceNote } from '@aide-memoire/handout';
import type { Span } from '../inline/span.ts';
import { spansOf } from '../inline/spans.ts';
import { addElement, slotOf } from '../structure/element.ts';
import { noteMeasure } from './blocks/paragraph.ts';
import { type Measure, plainStyle } from './measure.ts';
import { type Slab, slab } from './slab.ts';
import { lineSlabs, shapeSpans } from './text.ts';

/** What is still to be printed at the foot of pages, by source. A source is told once: where it is cited first. */
export type Notes = Map<string, readonly Inline[]>;

/** Notes of sources by source. */
export const notesOf = (notes: readonly SourceNote[] = []): Notes =>
  new Map(notes.map(({ source, children }) => [source, children]));

/** The notes for what some spans cite for the first time, as slabs as wide as a column. */
export function notesFor(spans: readonly Span[], measure: Measure): Slab[] {
  const { notes, columnWidth } = measure.job;
  if (notes.size === 0) return [];
  return spans.flatMap(({ cites = [] }) =>
    cites.flatMap(({ source, number }) => {
      const children = notes.get(source);
      if (children === undefined || number === undefined) return [];
      notes.delete(source);
      const parent = addElement(measure.parent, 'Note');
      const set = { ...noteMeasure(measure), x: 0, width: columnWidth, bold: false, parent };
      const style = plainStyle(set);
      const label = { text: `[${number}] `, style, slot: slotOf(addElement(parent, 'Lbl')) };
      const said = [label, ...spansOf(children, style, addElement(parent, 'P'))];
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
