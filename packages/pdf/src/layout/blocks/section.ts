import type { Section } from '@aide-memoire/handout';
import { spansOf } from '../../inline/spans.ts';
import { addElement, langProperty } from '../../structure/element.ts';
import type { Mark } from '../mark.ts';
import type { Measure } from '../measure.ts';
import { type Slab, slab, withFirst, withLast } from '../slab.ts';
import { headingLines } from '../text.ts';

/** A heading with what stands under it. The heading never parts from the first lines that follow. */
export function section(node: Section, measure: Measure): Slab[] {
  const parent = addElement(measure.parent, 'Sect', langProperty(node.lang));
  const inside = { ...measure, parent };
  const heading = headingSlabs(node, inside);
  const body = measure.job.blocks(node.children, inside);
  return [...(body.length === 0 ? withLast(heading, () => ({ glue: 0 })) : heading), ...body];
}

function headingSlabs({ level, title, id }: Section, measure: Measure): Slab[] {
  const { theme, counters } = measure.job;
  // PDF/UA-1 (ISO 14289-1, 7.4.2) lets no level be skipped on the way down.
  const shown = Math.min(level, counters.heading + 1);
  counters.heading = shown;
  const element = addElement(measure.parent, shown === 1 ? 'H1' : shown === 2 ? 'H2' : 'H3');
  const style = {
    voice: 'head',
    size: theme.body.size,
    bold: level < 3,
    italic: level === 3,
    lang: measure.lang,
  } as const;
  const spans = spansOf(title, style, element);
  const lines = headingLines(spans, { ...measure, size: theme.body });
  const place: Mark = { kind: 'place', x: measure.x, y: 0, id };
  const opened =
    level === 1
      ? [ruled(measure, place), ...lines]
      : withFirst(lines, (first) => ({ marks: [place, ...first.marks] }));
  const before = level === 1 ? theme.grid : theme.grid / 2;
  const after = level === 1 ? theme.grid / 2 : 0;
  return withLast(
    withFirst(opened, () => ({ before, snap: level < 3 })),
    () => ({ after, glue: 2 }),
  );
}

// Chapters are told by a rule over the heading, not by a further size of type.
function ruled({ x, width, job }: Measure, place: Mark): Slab {
  const { thin, grid } = job.theme;
  const rule: Mark = { kind: 'rule', x, y: thin / 2, toX: x + width, toY: thin / 2, weight: thin };
  // At the top of a column the edge of the page sets the chapter off well enough.
  return slab(grid / 2, [place, rule], { glue: 2, onTop: { height: 0, marks: [place] } });
}
