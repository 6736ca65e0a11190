/** A stretch of text that is read as one: a paragraph, a cell, a label. */
export interface Piece {
  readonly text: string;
  /** Where it stands: `line 12`, `paragraph 40`, `page 3`. */
  readonly place: string;
  /** JSON Pointer of the place in the brief that it came from, where that is known. */
  readonly from?: string;
  /** What stands over the text of the document. Formats differ in whether it is printed there, in running lines or not at all. */
  readonly lead?: 'title' | 'mark' | 'subtitle';
}

/** What a reader of a document gets to read of it, in one order for all formats. */
export interface Reading {
  /** Texts in the order of reading, without numbers of items and pages, running lines and contents' numbers. */
  readonly pieces: readonly Piece[];
  /** What stands at the foot of pages for citations, without their labels. */
  readonly notes: readonly Piece[];
}
