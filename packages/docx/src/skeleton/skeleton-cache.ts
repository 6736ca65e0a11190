import { crc32 } from '../zip/crc32.ts';
import { handoutSkeleton, type SkeletonInput } from './handout-skeleton.ts';
import type { Skeleton } from './skeleton.ts';

/** A course has a handful of page set-ups in a language or two; running lines with a date in them make the rest. */
const KEPT = 32;

const cache = new Map<string, Skeleton>();

/** The skeleton for a page set-up, language, mark and brand: made once and kept while it is among the last ones used. */
export function cachedSkeleton(input: SkeletonInput, make = handoutSkeleton): Skeleton {
  const { logo, ...rest } = input;
  const key = JSON.stringify([make.name, rest, logo === undefined ? null : crc32(logo.bytes)]);
  const found = cache.get(key);
  const skeleton = found ?? make(input);
  cache.delete(key);
  cache.set(key, skeleton);
  if (found === undefined) {
    const oldest = cache.keys().next().value;
    if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
  }
  return skeleton;
}
