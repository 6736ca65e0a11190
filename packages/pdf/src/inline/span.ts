import type { CiteItem } from '@aide-memoire/handout';
import type { Element, Slot } from '../structure/element.ts';
import type { StyledText } from '../text/shape-text.ts';

/** Where a link leads. */
export type Target = { readonly url: string } | { readonly place: string };

/** A link that some text belongs to. The same object for all of its text. */
export interface LinkInfo {
  readonly element: Element;
  readonly target: Target;
  /** What a reader hears of it. */
  readonly contents: string;
}

/** Text in one style, with its place in the structure tree. */
export interface Span extends StyledText {
  /** Without it the text is an artifact. */
  readonly slot?: Slot | undefined;
  readonly link?: LinkInfo | undefined;
  /** Sources that it cites, and the element that its text belongs to. */
  readonly cites?: { readonly items: readonly CiteItem[]; readonly owner: Element } | undefined;
  /** A place that references can lead to; such a span has no text. */
  readonly anchor?: string | undefined;
}
