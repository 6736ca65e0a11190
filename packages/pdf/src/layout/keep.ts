import type { BlockBase } from '@aide-memoire/handout';
import type { Measure } from './measure.ts';
import { glued, type Slab, withLast } from './slab.ts';

/** A handler of one kind of block, once language, origin and keep rules are taken care of. */
export type Handler<Node extends BlockBase> = (node: Node, measure: Measure) => Slab[];

/** Wraps a handler so that what every block may carry holds: its language, its origin, and how it is kept together. */
export const kept =
  <Node extends BlockBase>(handle: Handler<Node>): Handler<Node> =>
  (node, measure) => {
    const slabs = handle(node, {
      ...measure,
      lang: node.lang ?? measure.lang,
      from: node.from ?? measure.from,
    });
    const whole = node.keepTogether ? glued(slabs, 1) : slabs;
    return node.keepWithNext ? withLast(whole, () => ({ glue: 2 })) : whole;
  };

/** Items of a list, the first and the last of them in company: one short item alone is as lonely as one line of a paragraph. */
export function inCompany(items: readonly Slab[][]): Slab[][] {
  return items.map((item, index) => {
    const lonely =
      (index === 0 && item.length === 1) || (index === items.length - 2 && items.at(-1)?.length === 1);
    return lonely && index < items.length - 1 ? withLast(item, () => ({ glue: 2 })) : item;
  });
}
