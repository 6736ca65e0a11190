import type { Node } from 'unist';

/**
 * Inline content: mdast phrasing, unchanged, plus what print needs (`cite`, `ref`, `anchor`).
 * Adding a kind here is a compile error in every writer, on purpose.
 */
export type Inline = Text | Emphasis | Strong | InlineCode | Link | Break | Cite | Ref | Anchor;

/** What any node of a handout may carry. */
export interface NodeData {
  /** BCP 47 language of this node where it differs from what surrounds it. */
  readonly lang?: string;
  /** `everyone` when absent; what is for teachers never enters a student's tree. */
  readonly audience?: 'everyone' | 'teacher';
}

interface Base extends Omit<Node, 'data' | 'type'> {
  readonly data?: NodeData;
}

/** A run of characters. Never holds line feeds: a line break is a `break`. */
export interface Text extends Base {
  readonly type: 'text';
  readonly value: string;
}

/** Stress; printed in italics where the script has them. */
export interface Emphasis extends Base {
  readonly type: 'emphasis';
  readonly children: Inline[];
}

/** Strong importance; printed in bold. */
export interface Strong extends Base {
  readonly type: 'strong';
  readonly children: Inline[];
}

/** Literal text in a fixed-width voice. */
export interface InlineCode extends Base {
  readonly type: 'inlineCode';
  readonly value: string;
}

/** A link out. Only `http:`, `https:` and `mailto:` reach a tree; compose turns any other into plain text. */
export interface Link extends Base {
  readonly type: 'link';
  readonly url: string;
  readonly title?: string | null;
  readonly children: Inline[];
}

/** A line break inside a paragraph. */
export interface Break extends Base {
  readonly type: 'break';
}

/** A citation group, `[@source, p. 4; @other]`. `number` is what is printed: `[1]`. */
export interface Cite extends Base {
  readonly type: 'cite';
  readonly items: readonly CiteItem[];
}

/** One source in a citation group. */
export interface CiteItem {
  /** Id of the source in the brief. */
  readonly source: string;
  /** Number of the source in the list of sources, from 1; absent until compose has numbered it. */
  readonly number?: number;
  /** The number as it is printed where that is not in Latin digits. */
  readonly printed?: string;
  /** Where in the source: `p. 4`, `para 12`. */
  readonly locator?: string;
}

/** A reference to a place in this document; `children` are the words printed for it. */
export interface Ref extends Base {
  readonly type: 'ref';
  /** `id` of the section, table, figure or anchor it leads to. */
  readonly target: string;
  readonly children: Inline[];
}

/** A place that a `ref` can lead to. Prints nothing. */
export interface Anchor extends Base {
  readonly type: 'anchor';
  readonly id: string;
}
