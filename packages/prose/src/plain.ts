import { parseInline } from './parse.ts';
import type { Phrasing } from './phrasing.ts';

/** The words of a field's text, without marks and citations. */
export function plainText(source: string): string {
  return wordsOf(parseInline(source)).replaceAll(/\s+/g, ' ').trim();
}

function wordsOf(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');
}
