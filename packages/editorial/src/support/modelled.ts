import type { Brief } from '@aide-memoire/schema';

const KEYS: ReadonlySet<string> = new Set([
  'actor',
  'party',
  'host',
  'country',
  'mediators',
  'facilitators',
  'parties',
  'memberOf',
  'successors',
]);

/** Ids of all actors that a brief refers to, outside texts: delegations, hosts, reactions, the excluded … */
export function modelledActors(brief: Brief): ReadonlySet<string> {
  const found = new Set<string>();
  visit(brief, found);
  return found;
}

function visit(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (key.startsWith('x-')) continue;
    const child: unknown = Reflect.get(value, key);
    if (KEYS.has(key) && typeof child === 'string') found.add(child);
    else if (KEYS.has(key) && Array.isArray(child)) {
      for (const id of child) if (typeof id === 'string') found.add(id);
    }
    visit(child, found);
  }
}
