import { asDecoration, footOf, heightOf, notesOf } from './foot.ts';
import {
  atTheirPlaces,
  type Column,
  type FilledPage,
  type Geometry,
  type Group,
  type Placed,
  type Snapshot,
  startOf,
} from './pages.ts';
import type { Frame, Slab } from './slab.ts';
import { bottomOf, onGrid, SLACK, topOf } from './tops.ts';

interface OpenFrame {
  readonly frame: Frame;
  readonly top: number;
  bottom: number;
  ended: boolean;
}

/** Fills columns and pages with slabs. Nothing is ever left out: what is taller than any column is parted, or runs over. */
export function place(slabs: readonly Slab[], geometry: Geometry): Placed {
  const { pages, last } = fill(startOf(slabs), geometry);
  return { pages: pages.map(atTheirPlaces), last };
}

/** Fills pages from a snapshot on. */
export function fill(
  from: Snapshot,
  geometry: Geometry,
): { readonly pages: readonly FilledPage[]; readonly last: Snapshot; readonly forced: number } {
  const filler = new Filler(geometry, from);
  filler.fill();
  return filler;
}

class Filler {
  readonly pages: { under: Group[]; over: Group[] }[] = [];
  last: Snapshot;
  private readonly geometry: Geometry;
  /** What is to be placed: from `head` on. */
  private queue: readonly Slab[];
  private head = 0;
  private readonly first: number;
  private readonly begun: Set<Frame>;
  /** How often something had to be parted that was meant to hold together. */
  forced = 0;
  private column = 0;
  private y = 0;
  /** Where what is being put ends. */
  private reach = 0;
  private previous: Slab | undefined;
  private open: OpenFrame[] = [];
  /** Notes at the foot of this column, and those that wait for the next one. */
  private notes: Slab[] = [];
  private waiting: Slab[];

  constructor(geometry: Geometry, from: Snapshot) {
    this.geometry = geometry;
    this.queue = from.queue;
    this.head = from.head;
    this.first = from.page;
    this.begun = new Set(from.begun);
    this.waiting = [...from.notes];
    this.last = from;
    this.pages.push({ under: [], over: [] });
    this.openNotes();
  }

  fill(): void {
    while (this.head < this.queue.length) this.step();
    while (this.waiting.length > 0) this.newColumn();
    this.closeColumn();
  }

  private step(): void {
    if (this.queue[this.head]?.newPage) {
      this.head++;
      // Two breaks in a row, or one at the very top, still make one page only.
      if (this.previous !== undefined || this.column > 0) this.newPage();
      return;
    }
    const count = this.chunkLength();
    const chunk = this.queue.slice(this.head, this.head + count);
    const fitsOnTop =
      this.bottomOf(chunk, 0, undefined) + this.roomForNotes(this.waiting, notesOf(chunk)) <=
      this.nextRoom() + SLACK;
    if (this.fits(chunk)) this.putNext(count);
    else if (fitsOnTop && this.canMove()) this.newColumn();
    else if (
      this.previous === undefined &&
      this.bottomOf(chunk, 0, undefined) <= this.current.height + SLACK
    ) {
      // Rather than to part what holds together, notes go to the next column.
      this.waiting.unshift(...this.notes.splice(0));
      this.putNext(count);
    } else if (chunk.slice(0, -1).some(({ glue }) => glue === 1)) this.loosen(count);
    else this.part(chunk);
  }

  // How many slabs from the head of the queue hold on to each other.
  private chunkLength(): number {
    const { queue, head } = this;
    const goesOn = this.previous === undefined && queue[head]?.goesOn === true && head + 1 < queue.length;
    let end = head + (goesOn ? 2 : 1);
    while (end < queue.length && (queue[end - 1]?.glue ?? 0) > 0 && !queue[end]?.newPage) end++;
    return end - head;
  }

  private fits(chunk: readonly Slab[]): boolean {
    return (
      this.bottomOf(chunk, this.y, this.previous) + this.roomForNotes(this.notes, notesOf(chunk)) <=
      this.current.height + SLACK
    );
  }

  private canMove(): boolean {
    return this.previous !== undefined || this.nextRoom() > this.current.height;
  }

  // Too tall for any column: what is only wished for gives way first.
  private loosen(count: number): void {
    this.forced++;
    const chunk = this.queue.slice(this.head, this.head + count);
    const loose = chunk.map((each, index) =>
      each.glue === 1 && index < count - 1 ? { ...each, glue: 0 as const } : each,
    );
    this.replace(count, loose);
  }

  // Too tall for any column, and all of it holds: the first slab that goes too far is parted if it can be, or else the column ends
  // before it.
  private part(chunk: readonly Slab[]): void {
    const far = chunk.findIndex((_, index) => !this.fits(chunk.slice(0, index + 1)));
    const slab = chunk[far];
    if (slab === undefined) return;
    const top = this.bottomOf(chunk.slice(0, far + 1), this.y, this.previous) - slab.height;
    // A slab that would be whole in the next column is not parted at the foot of this one.
    const tall = this.bottomOf([slab], 0, undefined) > this.nextRoom() || !this.canMove();
    const parts = tall
      ? slab.split?.(this.current.height - top - this.roomForNotes(this.notes, slab.notes ?? []))
      : undefined;
    if (parts !== undefined) {
      this.forced++;
      const header = slab.header ?? [];
      this.replace(far + 1, [
        ...chunk.slice(0, far),
        { ...slab, ...parts[0], header, glue: 0 },
        { ...slab, ...parts[1], header, before: 0 },
      ]);
      this.putNext(far + 1);
      this.newColumn();
    } else if (this.canMove()) this.newColumn();
    else if (far === 0) this.putNext(1);
    else {
      this.forced++;
      const last = chunk[far - 1];
      if (last !== undefined)
        this.replace(far, [...chunk.slice(0, far - 1), { ...last, glue: 0, goesOn: false }]);
    }
  }

  // The queue itself is never changed: snapshots share it, and so does the caller.
  private replace(count: number, slabs: readonly Slab[]): void {
    this.queue = [...slabs, ...this.queue.slice(this.head + count)];
    this.head = 0;
  }

  private get current(): Column {
    return (
      this.geometry.columns(this.first + this.pages.length - 1)[this.column] ?? { x: 0, top: 0, height: 0 }
    );
  }

  private nextRoom(): number {
    const page = this.first + this.pages.length - 1;
    const next = this.geometry.columns(page)[this.column + 1] ?? this.geometry.columns(page + 1)[0];
    return next?.height ?? 0;
  }

  private bottomOf(chunk: readonly Slab[], y: number, previous: Slab | undefined): number {
    return bottomOf(chunk, y, previous, this.geometry.grid);
  }

  private putNext(count: number): void {
    const chunk = this.queue.slice(this.head, this.head + count);
    this.head += count;
    this.reach = this.bottomOf(chunk, this.y, this.previous);
    for (const slab of chunk) {
      if (this.previous === undefined) for (const each of slab.header ?? []) this.put(asDecoration(each));
      this.put(this.previous === undefined ? { ...slab, ...slab.onTop } : slab);
    }
  }

  private put(slab: Slab): void {
    const { x, top: columnTop } = this.current;
    const { grid } = this.geometry;
    const top = topOf(slab, this.y, this.previous, grid);
    const bottom = top + slab.height;
    this.closeFrames(slab.frames ?? []);
    for (const frame of slab.frames ?? []) {
      const open = this.open.find((each) => each.frame === frame);
      const ended = slab.ends?.includes(frame) ?? false;
      if (open === undefined) this.open.push({ frame, top, bottom, ended });
      else Object.assign(open, { bottom, ended });
    }
    this.pages.at(-1)?.over.push({ marks: slab.marks, x, y: columnTop + top, height: slab.height });
    for (const note of slab.notes ?? []) {
      if (this.waiting.length === 0 && this.hasRoomFor(note, Math.max(bottom, this.reach)))
        this.notes.push(note);
      else this.waiting.push(note);
    }
    this.y = slab.fill ? Math.min(onGrid(bottom, grid), Math.max(bottom, this.current.height)) : bottom;
    this.previous = slab;
  }

  // Height at the foot of a column that has some notes and is to get others. They take half of it at most: what is more waits.
  private roomForNotes(own: readonly Slab[], added: readonly Slab[]): number {
    if (own.length + added.length === 0) return 0;
    const there = heightOf(own);
    return (
      this.geometry.grid / 2 + there + Math.min(heightOf(added), Math.max(0, this.current.height / 2 - there))
    );
  }

  private hasRoomFor(note: Slab, bottom: number): boolean {
    const height = heightOf(this.notes) + note.height;
    const { grid } = this.geometry;
    return height <= this.current.height / 2 && bottom + height + grid / 2 <= this.current.height + SLACK;
  }

  // Notes that had no room in the column before come first; one that is taller than a whole column stands there all the same.
  private openNotes(): void {
    this.notes = [];
    while (this.waiting.length > 0) {
      const [note] = this.waiting;
      if (note === undefined || (this.notes.length > 0 && !this.hasRoomFor(note, 0))) return;
      this.notes.push(note);
      this.waiting.shift();
    }
  }

  private closeColumn(): void {
    this.closeFrames([]);
    if (this.notes.length === 0) return;
    this.pages.at(-1)?.over.push(...footOf(this.notes, this.current, this.geometry.grid));
  }

  private closeFrames(staying: readonly Frame[]): void {
    const { x, top: columnTop } = this.current;
    for (const { frame, top, bottom, ended } of this.open.filter((each) => !staying.includes(each.frame))) {
      const marks = frame.draw(top, bottom, !this.begun.has(frame), ended);
      this.begun.add(frame);
      this.pages.at(-1)?.under.push({ marks, x, y: columnTop, height: bottom - top });
    }
    this.open = this.open.filter((each) => staying.includes(each.frame));
  }

  private newColumn(): void {
    if (this.column + 1 >= this.geometry.columns(this.first + this.pages.length - 1).length) {
      this.newPage();
      return;
    }
    this.closeColumn();
    this.column++;
    this.y = 0;
    this.previous = undefined;
    this.openNotes();
  }

  private newPage(): void {
    this.closeColumn();
    this.pages.push({ under: [], over: [] });
    this.column = 0;
    this.y = 0;
    this.previous = undefined;
    this.last = {
      page: this.first + this.pages.length - 1,
      queue: this.queue,
      head: this.head,
      begun: [...this.begun],
      notes: [...this.waiting],
    };
    this.openNotes();
  }
}
