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
