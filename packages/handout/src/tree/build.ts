import type { Paragraph } from './core.ts';
import type { Emphasis, Inline, Strong, Text } from './inline.ts';

/** A text node. */
export const text = (value: string): Text => ({ type: 'text', value });

/** Strong importance around `children`. */
export const strong = (children: Inline[]): Strong => ({ type: 'strong', children });

/** Emphasis around `children`. */
export const emphasis = (children: Inline[]): Emphasis => ({ type: 'emphasis', children });

/** A plain paragraph. */
export const paragraph = (
  children: Inline[],
  more: Partial<Omit<Paragraph, 'type' | 'children'>> = {},
): Paragraph => ({
  type: 'paragraph',
  ...more,
  children,
});
