import type { Parent } from 'unist';
import type { Block } from '../tree/block.ts';
import type { BlockBase, Section } from '../tree/core.ts';

/** Parties beside each other where the format and the width allow, one after another where not. */
export interface Sides extends BlockBase, Parent {
  readonly type: 'sides';
  readonly children: Section[];
}

/** Sides are sections in a row. */
export function sides(node: Sides): Block[] {
  return node.children;
}
