import type { HandoutMeta, PageSetup, RunningLine } from '@aide-memoire/handout';
import type { Span } from '../inline/span.ts';
import { counted } from './count.ts';
import type { Mark, TextMark } from './mark.ts';
import type { Measure } from './measure.ts';
import { plainStyle } from './measure.ts';
import { textAt } from './text.ts';

/** Where running lines stand, in points from the top of the page. */
export interface RunningPlaces {
  readonly headBaseline: number;
  readonly footBaseline: number;
}

/** The head and foot of a page; the mark of an unfinished document stands in the middle of the head. All are artifacts. */
export function runningLines(
  { head, foot }: Pick<PageSetup, 'head' | 'foot'>,
  { mark }: Pick<HandoutMeta, 'mark'>,
  { headBaseline, footBaseline }: RunningPlaces,
  page: number,
  pages: number,
  measure: Measure,
): Mark[] {
  const { words } = measure.job;
  const numbered = (text: string | undefined): string =>
    (text ?? '').replaceAll('{page}', counted(page, words)).replaceAll('{pages}', counted(pages, words));
  const each = ({ start, center, end }: RunningLine): Parts => ({
    start: numbered(start),
    center: numbered(center),
    end: numbered(end),
  });
  const { size } = measure;
  const above = headBaseline - size.leading;
  const below = footBaseline + size.leading;
  const { x, width, job } = measure;
  const rule = (y: number): Mark => ({ kind: 'rule', x, y, toX: x + width, toY: y, weight: job.theme.hair });
  const heads = lineOf(each(head), mark, headBaseline, above, measure);
  const feet = lineOf(each(foot), undefined, footBaseline, below, measure);
  return [
    ...heads,
    ...(heads.length > 0 ? [rule(headBaseline + size.size * 0.6)] : []),
    ...(feet.length > 0 ? [rule(footBaseline - size.size * 1.3)] : []),
    ...feet,
  ];
}

interface Parts {
  readonly start: string;
  readonly center: string;
  readonly end: string;
}

// Where the three parts have no room beside each other the middle one moves to a line of its own, away from the text.
function lineOf(
  { start, center, end }: Parts,
  mark: string | undefined,
  y: number,
  spare: number,
  measure: Measure,
): Mark[] {
  const { x, width, size } = measure;
  const plain = (text: string, room: number) => fitted([{ text, style: plainStyle(measure) }], room, measure);
  const left = plain(start, width * 0.6);
  const right = plain(end, width - left.width - size.size * 2);
  const middleSpans: Span[] = [
    ...(mark === undefined ? [] : [{ text: mark, style: { ...plainStyle(measure), bold: true } }]),
    ...(mark !== undefined && center !== '' ? [{ text: ' · ', style: plainStyle(measure) }] : []),
    ...(center === '' ? [] : [{ text: center, style: plainStyle(measure) }]),
  ];
  const middle = fitted(middleSpans, width, measure);
  const from = x + (width - middle.width) / 2;
  const crowded =
    from < x + left.width + size.size || from + middle.width > x + width - right.width - size.size;
  const at = (part: TextMark, toX: number, toY: number): Mark[] =>
    part.pieces.length === 0 ? [] : [{ ...part, x: toX, y: toY }];
  return [
    ...at(left, x, y),
    ...at(middle, from, crowded && left.width + right.width > 0 ? spare : y),
    ...at(right, x + width - right.width, y),
  ];
}

// A running line is one line: what is too long for it ends in an ellipsis.
function fitted(spans: readonly Span[], room: number, measure: Measure): TextMark {
  const line = textAt(spans, 0, 0, measure);
  const [first] = spans;
  if (line.width <= room || first === undefined) return line;
  const letters = [...first.text];
  const cut = letters.slice(0, Math.max(1, Math.floor((letters.length * room) / line.width) - 2)).join('');
  return textAt([{ ...first, text: `${cut}…` }], 0, 0, measure);
}
