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
  /** From the edge of the paper to the running lines. */
  readonly running: number;
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
  const columnWidth = Math.max(
    NARROWEST,
    Math.floor((textWidth - columnGap * (pages.columns - 1)) / pages.columns),
  );
  return {
    width,
    height,
    top,
    right,
    bottom,
    left,
    running: Math.round(Math.min(top, bottom) * 0.45),
    textWidth,
    textHeight: Math.max(NARROWEST, height - top - bottom),
    columns: pages.columns,
    columnGap,
    columnWidth,
  };
}
