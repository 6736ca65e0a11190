import type { Parent } from 'unist';
import type { Block } from './block.ts';
import type { Brand } from './brand.ts';
import type { Inline } from './inline.ts';

/** For whom a document is printed. What is not for students never enters a student's tree. */
export type Edition = 'student' | 'teacher';

/** A composed document: what every writer gets, and all it gets, besides its `Context`. */
export interface Handout extends Parent {
  readonly type: 'handout';
  /** BCP 47 language of the document. */
  readonly lang: string;
  readonly meta: HandoutMeta;
  readonly pages: PageSetup;
  readonly words: WriterWords;
  /** The institute's look; a writer's own where absent. */
  readonly brand?: Brand;
  /**
   * What is printed at the foot of the page for a citation, by source; absent where the template wants none there. The
   * list of sources is a section of the tree in either case.
   */
  readonly notes?: readonly SourceNote[];
  readonly children: Block[];
}

/** One source in short: author, title, publisher and date, without its address. */
export interface SourceNote {
  /** Id of the source, as `cite` names it. */
  readonly source: string;
  readonly children: Inline[];
}

/** Facts about the document as a whole. */
export interface HandoutMeta {
  /** Id of the brief. */
  readonly id: string;
  readonly template: string;
  readonly edition: Edition;
  readonly title: Inline[];
  readonly shortTitle: Inline[];
  /** A line under the title: categories, exam. */
  readonly subtitle?: Inline[];
  /** Plain text for the file's properties. */
  readonly plain: {
    readonly title: string;
    readonly subject?: string;
    readonly creator?: string;
    readonly keywords: readonly string[];
  };
  /** Day that the file is stamped with, at 00:00 UTC: `2024-12-20`. */
  readonly stamp: string;
  /** A mark that must stand on every page: `DRAFT`, `UNVERIFIED SAMPLE`. */
  readonly mark?: string;
}

/** Words that writers themselves put on a page, in the language of the document. */
export interface WriterWords {
  /** Between a run-in label and its text: `: `. */
  readonly labelEnd: string;
  /** What stands before the number of a table's caption. */
  readonly table: string;
  /** What stands before the number of a figure's caption. */
  readonly figure: string;
  /** Digits of the numbers that writers count: pages, items, captions. Latin when absent. */
  readonly digits?: 'latn' | 'deva';
}

/** What the pages look like. Lengths in millimetres, type sizes in points. */
export interface PageSetup {
  readonly paper: Paper;
  readonly margins: Margins;
  readonly columns: 1 | 2;
  /** Space between columns, millimetres. */
  readonly columnGap: number;
  /** Running head: outer edges of the page. */
  readonly head: RunningLine;
  readonly foot: RunningLine;
  /** Size of body text, points. */
  readonly bodySize: number;
  /** Distance of the baselines of body text, points. */
  readonly leading: number;
  /** `false` leaves out the title at the head of the first page: the file's properties and the running lines still tell it. */
  readonly title?: boolean;
  /** Words across the middle of every page, so light that they hide nothing. */
  readonly watermark?: string;
}

/** How the pages of one chapter differ from the document's. A chapter that says so starts a new page, and so does the next. */
export interface ChapterPages {
  /** `landscape` turns the paper. */
  readonly orientation?: 'portrait' | 'landscape';
  readonly columns?: 1 | 2;
  /** A running head of its own. */
  readonly head?: RunningLine;
}

/** Known papers; sizes in millimetres stand in `PAPERS`. */
export type Paper = 'A4' | 'Letter' | 'Legal' | 'A5';

/** Millimetres. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A line at the head or foot of every page. `{page}` and `{pages}` in it become numbers. */
export interface RunningLine {
  readonly start?: string;
  readonly center?: string;
  readonly end?: string;
}

/** Width and height of each paper, upright, in millimetres (ISO 216; ANSI/ASME Y14.1 for Letter, 216 × 356 for Legal). */
export const PAPERS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  Letter: { width: 215.9, height: 279.4 },
  Legal: { width: 215.9, height: 355.6 },
};
