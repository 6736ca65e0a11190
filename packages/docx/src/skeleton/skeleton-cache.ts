import { handoutSkeleton, type SkeletonInput } from './handout-skeleton.ts';
import type { Skeleton } from './skeleton.ts';

/** A course has a handful of page set-ups in a language or two; running lines with a date in them make the rest. */
const KEPT = 32;

const cache = new Map<string, Promise<Skeleton>>();

/** The skeleton for a page set-up, language and mark: made once and kept while it is among the last ones used. */
export function cachedSkeleton(input: SkeletonInput): Promise<Skeleton> {
  const key = JSON.stringify([input.pages, input.lang, input.mark]);
  const found = cache.get(key);
  const skeleton = found ?? handoutSkeleton(input);
  cache.delete(key);
  cache.set(key, skeleton);
  if (found === undefined) {
    // One that failed is not kept: the next caller tries anew.
    skeleton.catch(() => cache.delete(key));
    const oldest = cache.keys().next().value;
    if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
  }
  return skeleton;
}
