/** A secret that stands in a file. */
export interface Leak {
  readonly secret: string;
  /** Where: a part of a Word file, an object or a page of a PDF, a stretch of Markdown. */
  readonly place: string;
}

/** A text inside a file, whether a reader is meant to see it or not. */
export interface HidingPlace {
  readonly place: string;
  readonly text: string;
}
