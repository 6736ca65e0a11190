import type { PageSetup } from '@aide-memoire/handout';
import { PAPERS } from '@aide-memoire/handout/writing';
import type { LaidDocument } from '../../packages/pdf/src/layout/document.ts';
import type { TextMark } from '../../packages/pdf/src/layout/mark.ts';
import type { Element, Slot } from '../../packages/pdf/src/structure/element.ts';
import { widthOfShown } from '../../packages/pdf/src/text/glyph.ts';

/** A piece of text as it was placed: all of one mark that belongs to one slot. Points from the page's top left corner. */
export interface PlacedText {
  readonly page: number;
  /** Number of the column over all pages, in reading order. */
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** What readers get. */
  readonly text: string;
  readonly slot: Slot | undefined;
  /** From the root down to the element that it belongs to; empty for what is decoration. */
  readonly path: readonly Element[];
}

/** The room for text on a page, in points from its top left corner. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly columnWidth: number;
  readonly columns: number;
  readonly gap: number;
}

const POINTS = 72 / 25.4;

/** The room that a page setup leaves. */
export function frameOf({ paper, margins, columns, columnGap }: PageSetup): Frame {
  const { width, height } = PAPERS[paper];
  const left = margins.left * POINTS;
  const right = (width - margins.right) * POINTS;
  const gap = columnGap * POINTS;
  return {
    left,
    right,
    top: margins.top * POINTS,
    bottom: (height - margins.bottom) * POINTS,
    columns,
    gap,
    columnWidth: (right - left - gap * (columns - 1)) / columns,
  };
}

/** All text of a document in the order in which it is painted; running heads and feet are left out. */
export function placedTexts({ pages, root }: LaidDocument, frame: Frame): PlacedText[] {
  const paths = pathsOf(root, []);
  return pages.flatMap(({ content }, page) =>
    content.flatMap((mark) => (mark.kind === 'text' ? textsOf(mark, page, frame, paths) : [])),
  );
}

function textsOf(
  { x, y, pieces, spans, stretch }: TextMark,
  page: number,
  { left, columnWidth, gap, columns }: Frame,
  paths: ReadonlyMap<Slot, readonly Element[]>,
): PlacedText[] {
  const found: PlacedText[] = [];
  const shown = pieces.findLastIndex(({ word }) => !word.blank);
  let at = x;
  pieces.forEach((piece, index) => {
    const { word, span, size, said } = piece;
    const width = widthOfShown(piece);
    const slot = spans[span]?.slot;
    const own = index > shown ? 0 : word.blank ? width * (1 + stretch) : width;
    const column =
      page * columns +
      Math.min(columns - 1, Math.max(0, Math.floor((x - left + gap / 2) / (columnWidth + gap))));
    const last = found.at(-1);
    const text = said ?? word.text;
    if (last !== undefined && last.slot === slot)
      found[found.length - 1] = { ...last, right: at + own, text: last.text + text };
    else {
      const path = slot === undefined ? [] : (paths.get(slot) ?? []);
      found.push({ page, column, left: at, right: at + own, baseline: y, size, text, slot, path });
    }
    at += own;
  });
  return found;
}

function pathsOf(element: Element, above: readonly Element[]): Map<Slot, readonly Element[]> {
  const path = [...above, element];
  const found = new Map<Slot, readonly Element[]>();
  for (const child of element.children) {
    if (child.kind === 'slot') found.set(child, path);
    else for (const [slot, own] of pathsOf(child, path)) found.set(slot, own);
  }
  return found;
}
