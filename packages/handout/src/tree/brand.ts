/** What an institute puts of itself into the look of its handouts. A writer takes what its format can carry. */
export interface Brand {
  readonly logo?: Logo;
  /** Families that Word files name; the faces that a PDF embeds come from `Context.fonts`. */
  readonly fonts?: {
    /** Running text. */
    readonly text?: string;
    /** Titles and headings; the text family when absent. */
    readonly headings?: string;
  };
  /** Colour of titles and headings, `#1f3864`. Writers print black where it would not be read well on white paper. */
  readonly accent?: string;
}

/** The picture at the head of an institute's pages. */
export interface Logo {
  /** Key of the picture's bytes in `Context.images`. */
  readonly image: string;
  /** What it shows: the institute's name. Never empty. */
  readonly alt: string;
  /** Height in print, millimetres. */
  readonly height: number;
}
