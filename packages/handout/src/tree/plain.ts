import type { Inline } from './inline.ts';

/** The words of inline content, without marks. A break becomes a space, a citation its printed number. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(plainNode).join('');
}

function plainNode(node: Inline): string {
  if ('value' in node) return node.value;
  if ('children' in node) return plainText(node.children);
  if (node.type === 'break') return ' ';
  if (node.type === 'cite') return citeLabel(node.items);
  return '';
}

/** What is printed for a citation group: `[1, p. 4; 3]`. An unnumbered source prints its id. */
export function citeLabel(
  items: readonly { source: string; number?: number; printed?: string; locator?: string }[],
): string {
  const parts = items.map(({ source, number, printed, locator }) => {
    const name = printed ?? (number === undefined ? source : String(number));
    return locator === undefined ? name : `${name}, ${locator}`;
  });
  return `[${parts.join('; ')}]`;
}
