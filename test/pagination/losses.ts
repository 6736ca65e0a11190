import type { PlacedText } from './lines.ts';

/**
 * Texts of a handout that stand nowhere in some others. White space does not count. What readers give page by page may have
 * `parts` of one text in several places.
 */
export function lossesOf(handout: object, said: string, parts = 1): string[] {
  const whole = squeezed(said);
  return leavesOf(handout).filter((leaf) => !isIn(whole, squeezed(leaf), parts));
}

// The longest beginning that is there, and the rest in fewer parts.
function isIn(whole: string, leaf: string, parts: number): boolean {
  if (whole.includes(leaf)) return true;
  if (parts < 2) return false;
  let [least, most] = [0, leaf.length];
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (whole.includes(leaf.slice(0, middle))) least = middle;
    else most = middle;
  }
  return least > 0 && isIn(whole, leaf.slice(least), parts - 1);
}

/** What was placed, slot by slot: the parts of a paragraph belong together wherever they stand. */
export function saidBySlot(texts: readonly PlacedText[]): string {
  const bySlot = new Map<object, string>();
  for (const { slot, text } of texts)
    if (slot !== undefined) bySlot.set(slot, (bySlot.get(slot) ?? '') + text);
  return [...bySlot.values()].join('\n');
}

/** Text without white space. */
export const squeezed = (text: string): string => text.replace(/[\s\u200b\u00ad]/g, '');

/** The values of all texts of a tree that are printed. */
export function leavesOf(node: object): string[] {
  if ('type' in node && node.type === 'text' && 'value' in node && typeof node.value === 'string')
    return [node.value];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    // Notes of sources that nothing cites are not printed.
    if (key === 'shortTitle' || key === 'notes' || !Array.isArray(value)) {
      return key === 'meta' && typeof value === 'object' && value !== null ? leavesOf(value) : [];
    }
    const members: readonly unknown[] = value;
    return members.flatMap((member) =>
      typeof member === 'object' && member !== null ? leavesOf(member) : [],
    );
  });
}
