import type { Node, Parent } from 'unist';
import type { Block } from './block.ts';
import type { ChapterPages } from './handout.ts';
import type { Inline } from './inline.ts';

/**
 * The small closed core of blocks that every writer must handle; everything else says itself in these.
 * Adding a kind here is one compile error in each writer, on purpose (see docs/decisions).
 */
export type CoreBlock =
  | Section
  | Paragraph
  | List
  | Table
  | Terms
  | Quote
  | Figure
  | Lines
  | Contents
  | Divider
  | PageBreak;

/** Who may read a node. What is not for everyone never enters a student's tree. */
export type Audience = 'everyone' | 'teacher';

/** What every block carries. */
export interface BlockBase extends Node {
  /** BCP 47 language where it differs from what surrounds it. */
  readonly lang?: string;
  /** `everyone` when absent. */
  readonly audience?: Audience;
  /** JSON Pointer of the place in the brief that this block came from: `/timeline/entries/2`. */
  readonly from?: string;
  /** Do not part this block from the next one at the end of a page or column. */
  readonly keepWithNext?: boolean;
  /** Do not break inside this block if it fits on one page at all. */
  readonly keepTogether?: boolean;
}

/** A titled part of the document. `level` 1 is a chapter of the handout; the document's title stands in `Handout.meta`. */
export interface Section extends BlockBase, Parent {
  readonly type: 'section';
  readonly level: 1 | 2 | 3;
  readonly title: Inline[];
  /** Unique in the document; what bookmarks, `ref` and `contents` lead to. */
  readonly id: string;
  /** Pages of its own; heeded for chapters that stand directly in the handout. */
  readonly pages?: ChapterPages;
  readonly children: Block[];
}

/** Running text. */
export interface Paragraph extends BlockBase, Parent {
  readonly type: 'paragraph';
  /** `lead`: opens a document, a little larger. `note`: asides, captions of their own, imprint; smaller. */
  readonly variant?: 'body' | 'lead' | 'note';
  readonly children: Inline[];
}

/** A list; items may hold any blocks, other lists included. */
export interface List extends BlockBase, Parent {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list; 1 when absent. */
  readonly start?: number;
  readonly children: ListItem[];
}

/** One item of a list. */
export interface ListItem extends BlockBase, Parent {
  readonly type: 'listItem';
  readonly children: Block[];
}

/** A table. Rows with `header` come first and repeat on every page that the table reaches. */
export interface Table extends BlockBase, Parent {
  readonly type: 'table';
  /** Unique in the document where something refers to the table. */
  readonly id?: string;
  readonly caption?: Inline[];
  /** What the table shows, for those who cannot see it; never empty. */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly children: TableRow[];
}

/** One column of a table. */
export interface TableColumn {
  /** Share of the width against the other columns; `auto` lets the contents say. Numbers in one table add up to any sum. */
  readonly width: number | 'auto';
  readonly align?: 'start' | 'center' | 'end';
}

/** A row; it has as many cells as the table has columns. */
export interface TableRow extends BlockBase, Parent {
  readonly type: 'tableRow';
  /** A heading row. */
  readonly header?: boolean;
  /** Height in millimetres at least: a row of a grid with a fixed pitch. */
  readonly pitch?: number;
  readonly children: TableCell[];
}

/** A cell. */
export interface TableCell extends BlockBase, Parent {
  readonly type: 'tableCell';
  /** This cell heads its row. (Cells of a header row head their columns anyway.) */
  readonly rowHeader?: boolean;
  readonly children: Block[];
}

/** Labels with what they stand for: key notes, facts. */
export interface Terms extends BlockBase, Parent {
  readonly type: 'terms';
  /** `run-in`: label and text in one paragraph, one after another. `columns`: labels in a column of their own. */
  readonly layout: 'run-in' | 'columns';
  readonly children: Term[];
}

/** One label and its text. Writers set the label apart by weight and, in a run-in, by a colon of their own. */
export interface Term extends BlockBase, Parent {
  readonly type: 'term';
  readonly label: Inline[];
  readonly children: Inline[];
}

/** Words of somebody else, set apart. */
export interface Quote extends BlockBase, Parent {
  readonly type: 'quote';
  /** Who said it, where. */
  readonly attribution?: Inline[];
  readonly children: Block[];
}

/** A picture. */
export interface Figure extends BlockBase {
  readonly type: 'figure';
  /** Unique in the document where something refers to the figure. */
  readonly id?: string;
  /** Key of the picture's bytes in `Context.images`. */
  readonly image: string;
  /** What the picture shows; empty for pure decoration. */
  readonly alt: string;
  readonly caption?: Inline[];
  /** Width in millimetres; the column's width when absent. */
  readonly width?: number;
  readonly align?: 'start' | 'center' | 'end';
}

/** Room to write by hand: ruled lines. */
export interface Lines extends BlockBase {
  readonly type: 'lines';
  readonly count: number;
  /** Distance from line to line in millimetres. */
  readonly pitch: number;
  /** Room at each end of the lines, millimetres, each parted from them by a rule: a margin, and one for the examiner. */
  readonly margins?: { readonly start: number; readonly end: number };
}

/** A list of the sections of this document. */
export interface Contents extends BlockBase {
  readonly type: 'contents';
  /** Deepest level of section that is listed. */
  readonly depth: 1 | 2 | 3;
  /** The heading over it. */
  readonly title: Inline[];
  /** Entries end with the page that they lead to, in formats that have pages. */
  readonly pageNumbers?: boolean;
}

/** A break in thought: a thin rule. */
export interface Divider extends BlockBase {
  readonly type: 'divider';
}

/** What follows starts a new page. */
export interface PageBreak extends BlockBase {
  readonly type: 'pageBreak';
}
