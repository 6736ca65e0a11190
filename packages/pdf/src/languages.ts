import type { Handout } from '@aide-memoire/handout';

/** Every language (BCP 47) that a handout or anything in it says it is in. */
export function languagesOf(handout: Handout): Set<string> {
  const found = new Set<string>();
  collect(handout, found);
  return found;
}

// Blocks say their language in `lang`, inline nodes in `data.lang`; both keep their parts in lists.
function collect(node: object, found: Set<string>): void {
  if ('lang' in node && typeof node.lang === 'string') found.add(node.lang);
  for (const value of Object.values(node)) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) collect(value, found);
    else {
      const members: readonly unknown[] = value;
      for (const member of members) if (typeof member === 'object' && member !== null) collect(member, found);
    }
  }
}
