import type { Question, Questions } from '@aide-memoire/handout';
import { questionLine } from '@aide-memoire/handout/writing';
import { spansOf } from '../../inline/spans.ts';
import { addElement, langProperty } from '../../structure/element.ts';
import { counted } from '../count.ts';
import type { Mark } from '../mark.ts';
import { type Measure, noteMeasure, plainStyle } from '../measure.ts';
import { glued, type Slab, slab, spaced, withLast } from '../slab.ts';
import { lineSlabs, runningLines, shapeSpans, textAt } from '../text.ts';
import { labelRoom, listItem } from './list.ts';

/** Exam questions, numbered, with marks and words at the right margin as on an exam paper. None breaks if it fits a column. */
export function questions({ start, children, lang }: Questions, measure: Measure): Slab[] {
  const parent = addElement(measure.parent, 'L', { numbering: 'Decimal', ...langProperty(lang) });
  const labels = children.map((_, index) => `${counted(start + index, measure.job.words)}.`);
  const room = labelRoom(labels, { ...measure, bold: true });
  const slabs = children.flatMap((node, index) => {
    const own = { ...measure, parent, lang: node.lang ?? measure.lang, from: node.from ?? measure.from };
    const set = listItem(labels[index] ?? '', room, own, (body) => question(node, body));
    const whole = spaced(glued(set, 1), 0, measure.gap);
    return node.keepWithNext ? withLast(whole, () => ({ glue: 2 })) : whole;
  });
  return spaced(slabs, 0, measure.gap);
}

function question(node: Question, measure: Measure): Slab[] {
  const { lead, stem, tag, provenance, limits, children } = node;
  const element = addElement(measure.parent, 'P');
  const spans = spansOf(
    questionLine({ lead, stem, tag, provenance, limits: undefined }),
    plainStyle(measure),
    element,
  );
  const asked = runningLines(spans, measure);
  const whole = limits === undefined ? asked : limited(asked, limits, { ...measure, parent: element });
  const more = measure.job.blocks(children, measure);
  return [...withLast(whole, () => ({ glue: more.length > 0 ? 2 : 0, after: measure.gap })), ...more];
}

// On the last line if there is room, else on a line of their own.
function limited(asked: readonly Slab[], limits: NonNullable<Question['limits']>, measure: Measure): Slab[] {
  const set = { ...noteMeasure(measure), bold: true };
  const spans = spansOf([{ type: 'text', value: ' ' }, ...limits], plainStyle(set), measure.parent);
  const last = asked.at(-1) ?? slab(measure.size.leading, []);
  const right = measure.x + measure.width;
  const baseline = last.baseline ?? 0;
  const mark = textAt(spans, right, baseline, set, true);
  if (rightEdge(last.marks) + measure.size.size <= mark.x) {
    const cited = measure.job.notesFor(spans, set);
    return withLast(asked, ({ marks, notes = [] }) => ({
      marks: [...marks, mark],
      notes: [...notes, ...cited],
    }));
  }
  const own = lineSlabs(shapeSpans(spans, set), spans, set, 'end', measure.size);
  return [...withLast(asked, () => ({ glue: 2 })), ...own];
}

const rightEdge = (marks: readonly Mark[]): number =>
  Math.max(0, ...marks.map((mark) => (mark.kind === 'text' ? mark.x + mark.width : 0)));
