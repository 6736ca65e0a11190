import type { Block } from '../tree/block.ts';
import { type Callout, callout } from './callout.ts';
import { type Facts, facts } from './facts.ts';
import { type Qr, qr } from './qr.ts';
import { type Questions, questions } from './question.ts';
import { type Sides, sides } from './sides.ts';
import { type Timeline, timeline } from './timeline.ts';

/** Blocks that say themselves in core blocks. A writer may handle one itself where its format can do better. */
export type DerivedBlock = Timeline | Callout | Questions | Sides | Facts | Qr;

type Derivations = {
  readonly [K in DerivedBlock['type']]: (node: Extract<DerivedBlock, { type: K }>) => Block[];
};

const derivations: Derivations = { timeline, callout, questions, sides, facts, qr };

/** Says a derived block one step nearer to the core. The result may hold derived blocks in turn. */
export function derive(node: DerivedBlock): Block[] {
  const say: (node: never) => Block[] = derivations[node.type];
  return say(node as never);
}
