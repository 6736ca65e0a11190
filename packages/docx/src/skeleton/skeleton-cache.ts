import { crc32 } from '../zip/crc32.ts';
import type { SkeletonInput } from './handout-skeleton.ts';

/** A course has a handful of page set-ups in a language or two; running lines with a date in them make the rest. */
const KEPT = 32;

/** What `make` gives, made once for each page set-up, language, mark and brand, and kept while among the last ones used. */
export function skeletonCache<Made>(make: (input: SkeletonInput) => Made): (input: SkeletonInput) => Made {
  const cache = new Map<string, Made>();
  return (input) => {
    const { logo, ...rest } = input;
    const key = JSON.stringify([rest, logo === undefined ? null : crc32(logo.bytes)]);
    const made = cache.get(key) ?? make(input);
    cache.delete(key);
    cache.set(key, made);
    const oldest = cache.keys().next().value;
    if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
    return made;
  };
}
