import type { Block, ChapterPages, PageSetup } from '@aide-memoire/handout';
import { PAPERS } from '@aide-memoire/handout/writing';
import { mm, within } from '../units.ts';

/** A sheet of paper and the room on it, in points from its top left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** Width between the margins. */
  readonly inner: number;
  /** Height for text: a whole number of lines. */
  readonly room: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly gap: number;
}

/** The sheet that a page setup asks for, as a chapter may change it; `grid` is the distance of baselines in points. */
export function sheetOf(setup: PageSetup, own: ChapterPages, grid: number): Sheet {
  const paper = PAPERS[setup.paper];
  const turned = own.orientation === 'landscape';
  const [width, height] = turned ? [mm(paper.height), mm(paper.width)] : [mm(paper.width), mm(paper.height)];
  // Two margins leave a third of the paper at least.
  const margin = (value: number, length: number): number => within(mm(value), 0, length / 3, length / 12);
  const [left, right] = [margin(setup.margins.left, width), margin(setup.margins.right, width)];
  const [top, bottom] = [margin(setup.margins.top, height), margin(setup.margins.bottom, height)];
  const inner = width - left - right;
  const columns = own.columns ?? setup.columns;
  const gap = mm(within(setup.columnGap, 0, 30, 7));
  return {
    width,
    height,
    left,
    top,
    inner,
    room: Math.floor((height - top - bottom) / grid + 0.01) * grid,
    columns,
    columnWidth: (inner - (columns - 1) * gap) / columns,
    gap,
  };
}

/** Blocks that share their pages. */
export interface Run {
  readonly pages: ChapterPages;
  readonly blocks: readonly Block[];
}

/** Parts the blocks of a handout where a chapter has pages of its own, and after it. */
export function runsOf(blocks: readonly Block[]): Run[] {
  const runs: { pages: ChapterPages; blocks: Block[] }[] = [{ pages: {}, blocks: [] }];
  let alone = false;
  for (const block of blocks) {
    const own = block.type === 'section' ? block.pages : undefined;
    if (own !== undefined || alone) runs.push({ pages: own ?? {}, blocks: [] });
    runs.at(-1)?.blocks.push(block);
    alone = own !== undefined;
  }
  return runs.filter((run, index) => (index === 0 ? run.blocks.length > 0 || runs.length === 1 : true));
}
