import type { Handout } from '@aide-memoire/handout';

/** Nodes inside of nodes that a handout may have at most; a list in a list makes two. Honest ones have a dozen. */
const MOST = 500;

/** Whether a handout is nested so deeply that to follow it would exhaust the stack. Itself it uses none. */
export function isTooDeep(handout: Handout): boolean {
  let level: object[] = [handout];
  for (let depth = 0; depth <= MOST; depth++) {
    const next: object[] = [];
    for (const node of level) {
      for (const value of Object.values(node)) {
        if (!Array.isArray(value)) continue;
        const members: readonly unknown[] = value;
        for (const member of members) if (typeof member === 'object' && member !== null) next.push(member);
      }
    }
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}
