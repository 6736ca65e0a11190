import type { Box } from './boxes.ts';
import type { Line } from './lines.ts';

/** Columns that boxes flow through. */
export interface Flow {
  /** Page of the first column. */
  readonly page: number;
  readonly columns: number;
  /** Height of every column but the first ones, twips. */
  readonly height: number;
  /** How much of the columns of the first page is taken already. */
  readonly taken: number;
  /** Room under what took it. */
  readonly after: number;
  /** Height of a footnote by its id. */
  readonly noteHeight: (id: number) => number;
}

/** Where a flow came to. */
export interface Flowed {
  /** Pages of bookmarks by name. */
  readonly pages: ReadonlyMap<string, number>;
  /** The page that the last box stands on, and how much of its columns is taken. */
  readonly page: number;
  readonly taken: number;
  readonly after: number;
}

/** Lines of a paragraph that never stand alone at the foot or head of a page: the widow control that Word has on by default. */
const FEWEST = 2;

/** The rule over the footnotes, with its room. */
const SEPARATOR = 105;

/** So far from the foot of a page, in twips, LibreOffice breaks it: some of the leading of the last line must fit too. */
const FOOT = 10;

/** Places boxes one after another, as Word does: bound to the next, whole, or parted with two lines on each side. */
export function flow(
  boxes: readonly Box[],
  { page, columns, height, taken, after: before, noteHeight }: Flow,
): Flowed {
  const pages = new Map<string, number>();
  let current = page;
  let column = 0;
  let top = taken;
  let at = top;
  let notes = 0;
  /** Room under the box before. */
  let after = before;
  /** A page or column has begun because the one before was full: the room over a paragraph does not count there. */
  let fresh = false;
  const nextColumn = () => {
    column += 1;
    after = current === page ? before : 0;
    if (column >= columns) {
      column = 0;
      current += 1;
      top = 0;
      after = 0;
    }
    at = top;
    notes = 0;
    fresh = true;
  };
  const noteRoom = (ids: readonly number[]) =>
    ids.length === 0 ? 0 : ids.reduce((sum, id) => sum + noteHeight(id), 0) + (notes === 0 ? SEPARATOR : 0);
  const fits = (tall: number, ids: readonly number[]) => at + tall + notes + noteRoom(ids) <= height - FOOT;
  const idsOf = (lines: readonly Line[]) => lines.flatMap((line) => line.notes);
  const put = (tall: number, ids: readonly number[]) => {
    notes += noteRoom(ids);
    at += tall;
    fresh = false;
  };
  boxes.forEach((box, index) => {
    if (box.newPage && at > 0) {
      column = columns;
      nextColumn();
      fresh = false;
    }
    const { tall, ids } = chainFrom(boxes, index);
    const gap = Math.max(after, box.before);
    if (at > top && !fits(gap + tall, ids)) {
      const alone = { tall: gap + leastOf(box), ids: idsOf(box.lines.slice(0, FEWEST)) };
      // A chain longer than a page is broken where it ends.
      if (tall <= height || !fits(alone.tall, alone.ids)) nextColumn();
    }
    // A row that starts a page has the heading rows over it again.
    if (at === top && box.repeated > 0) at += box.repeated;
    for (const place of box.places) pages.set(place, current);
    at += (fresh ? 0 : Math.max(after, box.before)) + box.over;
    fresh = false;
    const { lines } = box;
    let line = 0;
    while (line < lines.length) {
      let count = 0;
      let tallSoFar = 0;
      while (line + count < lines.length) {
        const next = lines[line + count];
        if (next === undefined || !fits(tallSoFar + next.height, idsOf(lines.slice(line, line + count + 1))))
          break;
        tallSoFar += next.height;
        count += 1;
      }
      const left = lines.length - line - count;
      if (left > 0 && left < FEWEST) count = Math.max(0, count - (FEWEST - left));
      if (line === 0 && left > 0 && count < FEWEST) count = 0;
      if (count === 0 && at > top) {
        nextColumn();
        if (line === 0) for (const place of box.places) pages.set(place, current);
        continue;
      }
      const placed = lines.slice(line, line + Math.max(1, count));
      put(
        placed.reduce((sum, { height: tall }) => sum + tall, 0),
        idsOf(placed),
      );
      line += placed.length;
      if (line < lines.length) nextColumn();
    }
    at += box.under;
    after = box.after;
    if (lines.some(({ pageBreak }) => pageBreak)) {
      column = columns;
      nextColumn();
      fresh = false;
    }
  });
  return { pages, page: current, taken: at, after };
}

/** The height that must fit for a box to begin here: all that is bound to it, and the first lines of what that is bound to. */
function chainFrom(boxes: readonly Box[], index: number): { tall: number; ids: number[] } {
  let tall = 0;
  let after: number | undefined;
  const ids: number[] = [];
  for (let at = index; at < boxes.length; at += 1) {
    const box = boxes[at];
    if (box === undefined) break;
    // The room over the first is known to the one who asks.
    tall += (after === undefined ? 0 : Math.max(after, box.before)) + box.over;
    if (!box.keepNext) {
      tall += leastOf(box);
      ids.push(...box.lines.slice(0, box.whole ? undefined : FEWEST).flatMap(({ notes }) => notes));
      break;
    }
    tall += box.under;
    for (const line of box.lines) tall += line.height;
    ids.push(...box.lines.flatMap(({ notes }) => notes));
    after = box.after;
  }
  return { tall, ids };
}

/** The least height that a box may begin with: whole, or two lines of it; three that would leave one are whole too. */
function leastOf({ whole, lines, under }: Box): number {
  const all = whole || lines.length <= FEWEST + 1;
  const least = all ? lines : lines.slice(0, FEWEST);
  return least.reduce((sum, { height }) => sum + height, all ? under : 0);
}
