import type { PageSetup } from '@aide-memoire/handout';
import { PAPERS } from '@aide-memoire/handout/writing';
import { mmToTwips } from './units.ts';

/** The page in twips. */
export interface PageBox {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the upper edge of the paper to the running head. */
  readonly head: number;
  /** From the lower edge of the paper to the running foot. */
  readonly foot: number;
  /** Between the side margins. */
  readonly textWidth: number;
  readonly textHeight: number;
  readonly columns: number;
  readonly columnGap: number;
  /** Of one column; equals `textWidth` where there is but one. */
  readonly columnWidth: number;
}

/** Nothing is set narrower than this, whatever the margins: Word takes no negative widths. */
const NARROWEST = 720;

/** What a page set-up comes to in twips. */
export function pageBox(pages: PageSetup): PageBox {
  const paper = PAPERS[pages.paper];
  const { top, right, bottom, left } = pages.margins;
  const running = Math.round(Math.min(mmToTwips(top), mmToTwips(bottom)) * 0.45);
  const edges = {
    width: mmToTwips(paper.width),
    height: mmToTwips(paper.height),
    top: mmToTwips(top),
    right: mmToTwips(right),
    bottom: mmToTwips(bottom),
    left: mmToTwips(left),
    head: running,
    foot: running,
  };
  return pageOfTwips(edges, pages.columns, pages.columns === 1 ? 0 : mmToTwips(pages.columnGap));
}

/** Paper, margins and running lines. */
export type Edges = Pick<PageBox, 'width' | 'height' | 'top' | 'right' | 'bottom' | 'left' | 'head' | 'foot'>;

/** A page of edges in twips. Word takes a negative margin at head or foot for one that heads may not push away. */
export function pageOfTwips(edges: Edges, columns: number, columnGap: number): PageBox {
  const textWidth = Math.max(NARROWEST, edges.width - edges.left - edges.right);
  return {
    ...edges,
    textWidth,
    textHeight: Math.max(NARROWEST, edges.height - Math.abs(edges.top) - Math.abs(edges.bottom)),
    columns,
    columnGap,
    columnWidth: columnOf(textWidth, columns, columnGap),
  };
}

/** The same page with its paper turned. The margins turn with it, so that head and foot keep their room. */
export function turnedBox(box: PageBox): PageBox {
  const textWidth = Math.max(NARROWEST, box.height - box.left - box.right);
  return {
    ...box,
    width: box.height,
    height: box.width,
    textWidth,
    textHeight: Math.max(NARROWEST, box.width - Math.abs(box.top) - Math.abs(box.bottom)),
    columnWidth: columnOf(textWidth, box.columns, box.columnGap),
  };
}

/** The same page with another number of columns. */
export function withColumns(box: PageBox, columns: number, gap: number): PageBox {
  const columnGap = columns === 1 ? 0 : gap;
  return { ...box, columns, columnGap, columnWidth: columnOf(box.textWidth, columns, columnGap) };
}

function columnOf(textWidth: number, columns: number, gap: number): number {
  return Math.max(NARROWEST, Math.floor((textWidth - gap * (columns - 1)) / columns));
}
