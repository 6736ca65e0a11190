import type { Inline } from './inline.ts';

/** Every kind of inline content; the compiler asks for a new one here. */
const KINDS: Readonly<Record<Inline['type'], true>> = {
  text: true,
  emphasis: true,
  strong: true,
  inlineCode: true,
  link: true,
  break: true,
  cite: true,
  ref: true,
  anchor: true,
};

/** Whether a node of the tree is inline content, and no block or part of one. */
export const isInline = (node: object): node is Inline =>
  'type' in node && typeof node.type === 'string' && Object.hasOwn(KINDS, node.type);
