import type { Span } from '../inline/span.ts';
import { breakEvenly, breakLines, extents } from '../text/break.ts';
import { joinCompounds } from '../text/compounds.ts';
import { shown } from '../text/glyph.ts';
import type { Line } from '../text/line.ts';
import { type ShapedText, shapeText } from '../text/shape-text.ts';
import { totalFit } from '../text/total-fit.ts';
import type { Size } from '../theme.ts';
import type { Mark, TextMark } from './mark.ts';
import type { Measure } from './measure.ts';
import { missingGlyphs } from './missing-glyph.ts';
import { type Slab, slab } from './slab.ts';

/** Where text stands across its measure. */
export type Align = 'start' | 'center' | 'end';

/** Distance from the top of a line to its baseline, so that capitals stand in the middle of the line. */
export const baselineOf = ({ size, leading }: Size): number => leading / 2 + size * 0.355;

/** Shapes spans; what no face has a glyph for is reported at the block's place in the brief. */
export function shapeSpans(spans: readonly Span[], { job, from }: Measure): ShapedText {
  const shaped = shapeText(spans, job.setter);
  for (const found of missingGlyphs(shaped, from)) job.report(found);
  return shaped;
}

/** Lines of a heading as slabs, all of them kept together. */
export function headingLines(spans: readonly Span[], measure: Measure): Slab[] {
  const shaped = shapeSpans(spans, measure);
  return toSlabs(breakEvenly(shaped, measure.width), shaped, spans, measure, 'start', measure.size).map(
    (each) => ({ ...each, glue: 2 }),
  );
}

/** Measures narrower than this many ems are set ragged: justified they would be all gaps. */
const NARROW = 24;

/**
 * Lines of running text as slabs, justified where it is to be read on (asides are ragged) and the measure is wide enough.
 */
export function runningLines(spans: readonly Span[], measure: Measure): Slab[] {
  const shaped = shapeSpans(spans, measure);
  const { width, size, align, voice } = measure;
  const wide = voice === 'text' && align === 'start' && width >= NARROW * size.size;
  const lines = (wide ? totalFit(shaped, width) : undefined) ?? breakLines(shaped, width);
  return toSlabs(lines, shaped, spans, measure, align, size);
}

/** Lines of shaped text as slabs, ragged; no line stands alone at the top or foot of a column. */
export function lineSlabs(
  shaped: ShapedText,
  spans: readonly Span[],
  measure: Measure,
  align: Align = 'start',
  size: Size = measure.size,
): Slab[] {
  return toSlabs(breakLines(shaped, measure.width), shaped, spans, measure, align, size);
}

function toSlabs(
  lines: readonly Line[],
  shaped: ShapedText,
  spans: readonly Span[],
  measure: Measure,
  align: Align,
  size: Size,
): Slab[] {
  const citing = spans.some(({ cites }) => cites !== undefined);
  return joinCompounds(lines).map((line, index) => {
    const holds = index === 0 || index === lines.length - 2;
    return slab(size.leading, lineMarks(line, shaped, spans, measure, align, baselineOf(size)), {
      baseline: baselineOf(size),
      glue: holds && index < lines.length - 1 ? 2 : 0,
      ...(index > 0 && index < lines.length - 1 ? { goesOn: true } : {}),
      ...(citing ? notedIn(line, spans, measure) : {}),
    });
  });
}

function notedIn({ pieces }: Line, spans: readonly Span[], measure: Measure): Pick<Slab, 'notes'> {
  const here = new Set(pieces.map(({ span }) => span));
  const notes = measure.job.notesFor(
    spans.filter((_, index) => here.has(index)),
    measure,
  );
  return notes.length === 0 ? {} : { notes };
}

function lineMarks(
  line: Line,
  shaped: ShapedText,
  spans: readonly Span[],
  { x, width }: Measure,
  align: Align,
  baseline: number,
): Mark[] {
  const text = markOf(line, spans, x, baseline);
  const rest = width - text.width;
  const rightToLeft = shaped.base % 2 === 1;
  const share = align === 'center' ? 0.5 : (align === 'end') !== rightToLeft ? 1 : 0;
  const left = x + rest * share;
  return [
    ...placesIn(line, shaped, spans, left),
    ...(line.pieces.length === 0 ? [] : [{ ...text, x: left }]),
  ];
}

function markOf({ pieces, width, stretch }: Line, spans: readonly Span[], x: number, y: number): TextMark {
  const added = stretch === 0 ? 0 : stretch * spacesIn(pieces);
  const kept = pieces.map(({ word, size, span, said }) => shown(word, size, span, said));
  return { kind: 'text', x, y, pieces: kept, spans, stretch, width: width + added };
}

// The white space at the end of a line does not count.
function spacesIn(pieces: Line['pieces']): number {
  let sum = 0;
  let open = 0;
  for (const { word, width } of pieces) {
    if (word.blank) open += width;
    else {
      sum += open;
      open = 0;
    }
  }
  return sum;
}

// Anchors have no glyphs: each belongs to the line in which the text after it stands, or to the last one.
function placesIn(line: Line, shaped: ShapedText, spans: readonly Span[], x: number): Mark[] {
  let offset = 0;
  const places: Mark[] = [];
  for (const { text, anchor } of spans) {
    const here = offset >= line.start && (offset < line.end || line.end === shaped.text.length);
    if (anchor !== undefined && here) places.push({ kind: 'place', x, y: 0, id: anchor });
    offset += text.length;
  }
  return places;
}

/** A single line that begins (`end: false`) or ends at x; as long as it is. */
export function textAt(
  spans: readonly Span[],
  x: number,
  y: number,
  measure: Measure,
  end = false,
): TextMark {
  const [line] = breakLines(shapeSpans(spans, measure), Number.POSITIVE_INFINITY);
  const mark = markOf(line ?? NO_LINE, spans, x, y);
  return end ? { ...mark, x: x - mark.width } : mark;
}

/** The width of spans on one line, in points. Reports nothing. */
export const lineWidth = (spans: readonly Span[], measure: Measure): number =>
  extents(shapeText(spans, measure.job.setter)).max;

const NO_LINE: Line = { pieces: [], width: 0, stretch: 0, start: 0, end: 0 };
