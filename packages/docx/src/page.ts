import { PAPERS, type PageSetup } from '@aide-memoire/handout';
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
  const width = mmToTwips(paper.width);
  const height = mmToTwips(paper.height);
  const [top, right, bottom, left] = [
    pages.margins.top,
    pages.margins.right,
    pages.margins.bottom,
    pages.margins.left,
  ].map(mmToTwips) as [number, number, number, number];
  const textWidth = Math.max(NARROWEST, width - left - right);
  const columnGap = pages.columns === 1 ? 0 : mmToTwips(pages.columnGap);
  return {
    width,
    height,
    top,
    right,
    bottom,
    left,
    head: Math.round(Math.min(top, bottom) * 0.45),
    foot: Math.round(Math.min(top, bottom) * 0.45),
    textWidth,
    textHeight: Math.max(NARROWEST, height - top - bottom),
    columns: pages.columns,
    columnGap,
    columnWidth: columnOf(textWidth, pages.columns, columnGap),
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
    textHeight: Math.max(NARROWEST, box.width - box.top - box.bottom),
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
