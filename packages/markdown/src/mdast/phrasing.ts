import type { PhrasingContent, Text } from 'mdast';

/** A text node. */
export const text = (value: string): Text => ({ type: 'text', value });

/** Neighbouring texts become one, because characters are escaped text by text. */
export function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = text(last.value + node.value);
    else joined.push(node);
  }
  return joined;
}
