import type { Inline, Timeline, TimelineEntry } from '@aide-memoire/handout';
import type { Span } from '../../inline/span.ts';
import { spansOf } from '../../inline/spans.ts';
import { addElement, type Element, langProperty } from '../../structure/element.ts';
import { hang } from '../label.ts';
import type { Mark } from '../mark.ts';
import { inset, type Measure, plainStyle } from '../measure.ts';
import { type Frame, glued, type Slab, spaced, withFirst, withLast } from '../slab.ts';
import { baselineOf, lineSlabs, lineWidth, shapeSpans, textAt } from '../text.ts';
import { words } from './paragraph.ts';

/** Narrower measures have the date over its event rather than beside it. Points. */
const WIDE = 300;

/** Events along a rail. Filled dots have certain dates, hollow ones uncertain dates, and the event at hand wears a ring. */
export function timeline({ children, lang }: Timeline, measure: Measure): Slab[] {
  const parent = addElement(measure.parent, 'L', { numbering: 'None', ...langProperty(lang) });
  const dates = measure.width >= WIDE ? dateColumn(children, measure) : 0;
  const rail = measure.x + dates + measure.size.size * 0.5;
  const entries = children.map((node) =>
    entry(node, dates, rail, {
      ...measure,
      parent,
      lang: node.lang ?? measure.lang,
      from: node.from ?? measure.from,
    }),
  );
  const frame = railFrame(rail, measure, heightOf(entries.at(-1) ?? []));
  const slabs = entries.flat().map((each) => ({ ...each, frames: [frame, ...(each.frames ?? [])] }));
  return spaced(
    withLast(slabs, () => ({ ends: [frame] })),
    0,
    measure.gap,
  );
}

function entry(node: TimelineEntry, dates: number, rail: number, measure: Measure): Slab[] {
  const item = addElement(measure.parent, 'LI');
  const date = spansOf(node.when, dateStyle(measure), addElement(item, 'Lbl'));
  // The date is a mark beside the first line, which takes along what it cites.
  const cited = dates > 0 ? measure.job.notesFor(date, measure) : [];
  const body = addElement(item, 'LBody');
  const text = { ...inset(measure, dates + measure.size.size * 1.6), parent: body, gap: 0 };
  const title = titleLines(node.title, body, text);
  const what = node.children.length === 0 ? [] : words(node.children, plainStyle(text), text);
  const dot = (baseline: number): Mark[] => dots(rail, baseline - measure.size.size * 0.34, node, measure);
  const told = [...withLast(title, () => ({ glue: 2 })), ...what];
  const set =
    dates > 0
      ? hang(told, (baseline) => [...dot(baseline), dateMark(date, measure, dates, baseline)], measure)
      : hang(
          [...withLast(lineSlabs(shapeSpans(date, text), date, text), () => ({ glue: 2 })), ...told],
          dot,
          measure,
        );
  const noted = withFirst(set, ({ notes = [] }) => ({ notes: [...cited, ...notes] }));
  const bound = what.length === 0 ? withLast(noted, () => ({ glue: 0 })) : noted;
  return spaced(glued(bound, 1), 0, measure.gap);
}

function titleLines(title: readonly Inline[], body: Element, measure: Measure): Slab[] {
  const spans = spansOf(title, { ...plainStyle(measure), voice: 'head', bold: true }, addElement(body, 'P'));
  return lineSlabs(shapeSpans(spans, measure), spans, measure);
}

const dateStyle = (measure: Measure) => ({ ...plainStyle(measure), voice: 'head' }) as const;

function dateMark(spans: readonly Span[], measure: Measure, dates: number, y: number): Mark {
  return textAt(spans, measure.x + dates - measure.size.size * 0.6, y, measure, true);
}

function dots(x: number, y: number, { certain, current }: TimelineEntry, { size, job }: Measure): Mark[] {
  const { thin } = job.theme;
  const radius = size.size * 0.24;
  const ring: Mark[] = current
    ? [{ kind: 'dot', x, y, radius: size.size * 0.46, filled: false, weight: thin }]
    : [];
  return [...ring, { kind: 'dot', x, y, radius, filled: certain, weight: thin }];
}

// From the first dot to the last; where the rail goes on in another column it runs to the edge of this one.
function railFrame(x: number, { size, job }: Measure, lastHeight: number): Frame {
  const dot = baselineOf(size) - size.size * 0.34;
  return {
    draw: (top, bottom, first, last) => {
      const from = first ? top + dot : top;
      const to = last ? Math.max(from, bottom - lastHeight + dot) : bottom;
      return [{ kind: 'rule', x, y: from, toX: x, toY: to, weight: job.theme.thin }];
    },
  };
}

const heightOf = (slabs: readonly Slab[]): number => slabs.reduce((sum, { height }) => sum + height, 0);

// As wide as the widest date, unless dates are so long that they would squeeze their events: then they go over them.
function dateColumn(children: readonly TimelineEntry[], measure: Measure): number {
  const nowhere: Element = { kind: 'element', role: 'Div', children: [] };
  const widest = Math.max(
    0,
    ...children.map(({ when }) => lineWidth(spansOf(when, dateStyle(measure), nowhere), measure)),
  );
  const wanted = widest + measure.size.size * 0.6;
  return wanted > measure.width * 0.3 ? 0 : wanted;
}
