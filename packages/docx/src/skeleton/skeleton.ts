import type { Measures } from '../layout/measures.ts';
import type { ListKind } from '../list-kinds.ts';
import type { Frame } from './frame.ts';

/**
 * All of a package but the words: styles, numbering, settings, running heads. A plain value, so it can be kept and shared.
 * Our own is made by `handoutSkeleton`; a letterhead of an institute's own comes to the same value.
 */
export interface Skeleton {
  /** Bytes of every part that is carried over as it is, by name without leading slash: `word/styles.xml`. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Content types of those parts that have one of their own, by the same names. */
  readonly contentTypes: ReadonlyMap<string, string>;
  /** Content types by the ending of a name, for all parts that have none of their own. */
  readonly defaultTypes: ReadonlyMap<string, string>;
  /** What the main document part points to, in the order of the ids. */
  readonly relationships: readonly Relationship[];
  /** What stands around the words, by `frameKey`; there is always one for `portrait` and one for `landscape`. */
  readonly frames: ReadonlyMap<string, Frame>;
  /** The text of the numbering part up to its closing tag: lists of a document add their numbers behind it. */
  readonly numbering: string;
  /** The text of the footnotes part up to its closing tag: the notes of a document stand behind it. */
  readonly footnotes: string;
  /** The first id that a footnote of a document may have. */
  readonly firstNote: number;
  /** The abstract numbering behind each kind of list. */
  readonly lists: Readonly<Record<ListKind, number>>;
  /** The first `w:numId` that is free. */
  readonly nextNumber: number;
  /** Our ids of styles that go by another id here. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Measures of the styles by id, where the fonts are known ones. */
  readonly measures?: ReadonlyMap<string, Measures>;
}

/** One relationship of the main document part (ECMA-376-2, 8.3). */
export interface Relationship {
  /** `rId1`. */
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}
