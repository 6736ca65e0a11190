import { isOnlyWords, parseInline } from './parse.ts';
import type { Phrasing } from './phrasing.ts';

/** White space that is not one space between two words. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

/** The words of a field's text, without marks and citations. */
export function plainText(source: string): string {
  const words = isOnlyWords(source) ? source : wordsOf(parseInline(source));
  return UNEVEN.test(words) ? words.replaceAll(/\s+/g, ' ').trim() : words;
}

function wordsOf(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');
}
