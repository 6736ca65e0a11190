import type { LinkInfo, Span } from '../inline/span.ts';
import type { Element, Slot } from '../structure/element.ts';
import type { Shown } from '../text/glyph.ts';

/** Something to be painted. Lengths in points; y grows downwards; a text's y is its baseline. */
export type Mark =
  | TextMark
  | RuleMark
  | BoxMark
  | DotMark
  | PictureMark
  | ModulesMark
  | WatermarkMark
  | PlaceMark
  | NumberMark;

/** A line of text, or a piece of one. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  /** In visual order. */
  readonly pieces: readonly Shown[];
  /** What the pieces' `span` counts in. */
  readonly spans: readonly Span[];
  /** What is added to each space, as a share of its own width. */
  readonly stretch: number;
  /** From its left edge to its right one, white space at the end left out. */
  readonly width: number;
}

/** A straight rule; always an artifact. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly weight: number;
  /** Dots at this distance rather than a solid rule. */
  readonly dotted?: number;
}

/** The outline of a box; always an artifact. */
export interface BoxMark {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
}

/** A circle about (x, y), black or hollow; hollow ones are white inside. Always an artifact. */
export interface DotMark {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly filled: boolean;
  readonly weight: number;
}

/** A picture; without a figure it is an artifact. */
export interface PictureMark {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly image: string;
  readonly figure?: { readonly element: Element; readonly slot: Slot };
}

/** Black squares on a square of white: a QR code. */
export interface ModulesMark {
  readonly kind: 'modules';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** From the top; `true` is black. */
  readonly rows: readonly (readonly boolean[])[];
  readonly figure: { readonly element: Element; readonly slot: Slot };
}

/** Words across a page, from its lower left to its upper right. */
export interface WatermarkMark extends Omit<TextMark, 'kind'> {
  readonly kind: 'watermark';
  /** Radians, anticlockwise. */
  readonly angle: number;
}

/** A place that links and bookmarks lead to; prints nothing. */
export interface PlaceMark {
  readonly kind: 'place';
  readonly x: number;
  readonly y: number;
  readonly id: string;
}

/** Where the number of the page of `place` goes once it is known; it ends at x. */
export interface NumberMark {
  readonly kind: 'number';
  readonly x: number;
  readonly y: number;
  readonly place: string;
  readonly span: Omit<Span, 'text'>;
  /** The link it belongs to. */
  readonly link?: LinkInfo;
}

/** A mark moved by (dx, dy). */
export function shift(mark: Mark, dx: number, dy: number): Mark {
  const x = mark.x + dx;
  const y = mark.y + dy;
  // Nearly all marks are text, and engines write out a literal faster than they copy an object.
  if (mark.kind === 'text') {
    const { pieces, spans, stretch, width } = mark;
    return { kind: 'text', x, y, pieces, spans, stretch, width };
  }
  return mark.kind === 'rule' ? { ...mark, x, y, toX: mark.toX + dx, toY: mark.toY + dy } : { ...mark, x, y };
}

/** A mark as decoration: whatever it says has been said before. Places and links in it fall away. */
export function asArtifact(mark: Mark): Mark | undefined {
  if (mark.kind === 'place' || mark.kind === 'modules') return undefined;
  if (mark.kind === 'text') return { ...mark, spans: mark.spans.map(({ text, style }) => ({ text, style })) };
  if (mark.kind === 'picture') {
    const { figure: _, ...plain } = mark;
    return plain;
  }
  return mark;
}
