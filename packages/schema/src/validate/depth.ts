/** Deepest nesting of maps and lists that is looked at; the vocabulary itself is eight deep. */
export const DEPTH_LIMIT = 100;

/**
 * Whether maps and lists are nested more than `most` deep, or hold themselves. Walks without recursion, level by level, each map of a
 * level once, so that what holds itself many times costs no more.
 */
export function isDeeperThan(value: unknown, most: number): boolean {
  let level = new Set([value].filter(isNested));
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth > most) return true;
    const below = new Set<object>();
    for (const holder of level)
      for (const child of Object.values(holder)) if (isNested(child)) below.add(child);
    level = below;
  }
  return false;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
