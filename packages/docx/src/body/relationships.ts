import { RELATIONSHIP } from '../namespaces.ts';
import type { Relationship } from '../skeleton/skeleton.ts';

/** What the main document part points to: the parts of the skeleton, and what the body adds. */
export interface Relationships {
  /** The id of the relationship; the same one for the same target. */
  readonly to: (kind: string, target: string, external?: boolean) => string;
  readonly all: () => readonly Relationship[];
}

/** Relationships that go on from those of a skeleton. Ids are numbered in the order of use, past the skeleton's own. */
export function relationshipsFrom(skeleton: readonly Relationship[]): Relationships {
  const all = [...skeleton];
  const ids = new Set(all.map(({ id }) => id));
  const known = new Map<string, string>();
  let last = all.length;
  return {
    all: () => all,
    to(kind, target, external = false) {
      const key = `${kind} ${target}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      do last += 1;
      while (ids.has(`rId${last}`));
      const id = `rId${last}`;
      known.set(key, id);
      all.push({ id, type: RELATIONSHIP + kind, target, external });
      return id;
    },
  };
}
