import type { PhrasingContent, Text } from 'mdast';

/** A text node. */
export const text = (value: string): Text => ({ type: 'text', value });

/** Neighbouring texts become one, because characters are escaped text by text. */
export function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = text(last.value + node.value);
    } else joined.push(node);
  }
  return joined;
}

/**
 * Phrasing that Markdown can say: no empty nodes, and nothing bold or stressed inside or right beside its like, whose marks
 * would run together.
 */
export function tidyPhrasing(
  nodes: readonly PhrasingContent[],
  within: readonly string[] = [],
): PhrasingContent[] {
  const flat = nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return node.value === '' ? [] : [node];
    if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'link') return [node];
    if (within.includes(node.type)) return tidyPhrasing(node.children, within);
    const children = tidyPhrasing(node.children, [...within, node.type]);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
  const tidy: PhrasingContent[] = [];
  for (const node of joinTexts(flat)) {
    const last = tidy.at(-1);
    if ((node.type === 'strong' || node.type === 'emphasis') && last?.type === node.type) {
      tidy[tidy.length - 1] = { ...last, children: joinTexts([...last.children, ...node.children]) };
    } else tidy.push(node);
  }
  return tidy;
}
