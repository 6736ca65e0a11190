import type { Source } from '../files/sources.ts';
import { sha256 } from '../work/digest.ts';
import { sourceOf } from './assess.ts';

/** A part of a build: every `of`-th brief. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/**
 * Which briefs, by their paths from the folder of outputs, are of a part of the build. They are dealt out by their paths, so that
 * machines that share nothing agree.
 */
export function partOf(
  sources: readonly Source[],
  out: string,
  shard: Shard | undefined,
): (source: string) => boolean {
  if (shard === undefined) return () => true;
  const dealt = sources
    .map(({ path }) => sourceOf(path, out))
    .map((source) => ({ source, rank: sha256(source) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .filter((_, index) => index % shard.of === shard.part - 1);
  const ours = new Set(dealt.map(({ source }) => source));
  return (source) => ours.has(source);
}
