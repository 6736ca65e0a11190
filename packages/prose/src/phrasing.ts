/** Inline content of a field: the subset of mdast phrasing that a brief may use, and citations. */
export type Phrasing = Text | Emphasis | Strong | InlineCode | Link | Cite;

/** A run of characters. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** Stress. */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: Phrasing[];
}

/** Strong importance. */
export interface Strong {
  readonly type: 'strong';
  readonly children: Phrasing[];
}

/** Literal text. */
export interface InlineCode {
  readonly type: 'inlineCode';
  readonly value: string;
}

/** A link; its address is as the author wrote it, see `safeUrl`. */
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: Phrasing[];
}

/** A citation group: `[@source, p. 4; @other]`. */
export interface Cite {
  readonly type: 'cite';
  readonly items: readonly CiteItem[];
}

/** One source of a citation group. */
export interface CiteItem {
  readonly source: string;
  readonly locator?: string;
}
