import type { HandoutMeta } from '@aide-memoire/handout';
import { spansOf } from '../inline/spans.ts';
import { addElement } from '../structure/element.ts';
import { type Measure, plainStyle } from './measure.ts';
import { type Slab, slab, spaced } from './slab.ts';
import { headingLines, lineSlabs, shapeSpans } from './text.ts';

/** What stands across the top of the first page: title, subtitle and a rule. */
export function titleBlock({ title, subtitle }: HandoutMeta, measure: Measure): Slab[] {
  const { theme } = measure.job;
  const head = { ...measure, voice: 'head', size: theme.title } as const;
  const spans = spansOf(title, { ...plainStyle(head), bold: true }, addElement(measure.parent, 'Title'));
  const lines = headingLines(spans, head);
  return [...lines, ...subtitleLines(subtitle, measure), ruleUnder(measure)];
}

function subtitleLines(subtitle: HandoutMeta['subtitle'], measure: Measure): Slab[] {
  if (subtitle === undefined || subtitle.length === 0) return [];
  const set = { ...measure, voice: 'head' } as const;
  const spans = spansOf(subtitle, plainStyle(set), addElement(measure.parent, 'P'));
  return spaced(lineSlabs(shapeSpans(spans, set), spans, set), measure.job.theme.grid / 4, 0);
}

function ruleUnder({ x, width, job }: Measure): Slab {
  const { grid, heavy } = job.theme;
  const y = grid / 2;
  return slab(grid, [{ kind: 'rule', x, y, toX: x + width, toY: y, weight: heavy }]);
}
