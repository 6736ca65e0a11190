import { type DerivedBlock, derive } from '../blocks/index.ts';
import type { Block } from '../tree/block.ts';
import type { CoreBlock } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';

/**
 * What a writer does for each block: an entry for every core block (the compiler insists), and for those derived blocks
 * where its format can do better than the core blocks they say themselves in. A handler gives `undefined` to decline
 * a derived block in the case at hand.
 */
export type BlockHandlers<Result, Rest extends readonly unknown[] = []> = {
  readonly [K in CoreBlock['type']]: (node: Extract<CoreBlock, { type: K }>, ...rest: Rest) => Result;
} & {
  readonly [K in DerivedBlock['type']]?: (
    node: Extract<DerivedBlock, { type: K }>,
    ...rest: Rest
  ) => Result | undefined;
};

/** What a writer does for each kind of inline content; all of them are required. */
export type InlineHandlers<Result, Rest extends readonly unknown[] = []> = {
  readonly [K in Inline['type']]: (node: Extract<Inline, { type: K }>, ...rest: Rest) => Result;
};

/** Writes blocks with a writer's handlers, saying derived blocks in core blocks where it has none. */
export function writeBlocks<Result, Rest extends readonly unknown[]>(
  handlers: BlockHandlers<Result, Rest>,
  blocks: readonly Block[],
  ...rest: Rest
): Result[] {
  return blocks.flatMap((block) => {
    // The mapped types above pair each key with its node; TypeScript cannot follow the pairing through a union.
    const handle = handlers[block.type] as ((node: Block, ...rest: Rest) => Result | undefined) | undefined;
    const result = handle?.(block, ...rest);
    if (result !== undefined) return [result];
    return writeBlocks(handlers, derive(block as DerivedBlock), ...rest);
  });
}

/** Writes inline nodes with a writer's handlers. */
export function writeInlines<Result, Rest extends readonly unknown[]>(
  handlers: InlineHandlers<Result, Rest>,
  nodes: readonly Inline[],
  ...rest: Rest
): Result[] {
  return nodes.map((node) => {
    const handle = handlers[node.type] as (node: Inline, ...rest: Rest) => Result;
    return handle(node, ...rest);
  });
}
