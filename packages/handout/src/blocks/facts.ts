import type { Parent } from 'unist';
import type { Block } from '../tree/block.ts';
import type { BlockBase, Term } from '../tree/core.ts';

/** The key facts of the event, in a card of their own. */
export interface Facts extends BlockBase, Parent {
  readonly type: 'facts';
  readonly children: Term[];
}

/** Facts are terms with their labels in a column. */
export function facts(node: Facts): Block[] {
  return [{ ...node, type: 'terms', layout: 'columns', keepTogether: true }];
}
