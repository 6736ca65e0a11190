import type { Nodes, PhrasingContent } from 'mdast';
import { text, tidyPhrasing } from '../mdast/phrasing.ts';

/** Blocks as one line for a table cell: blocks parted by spaces, items of a list by semicolons. */
export function toCell(blocks: readonly Nodes[]): PhrasingContent[] {
  return tidyPhrasing(joinWith(blocks.map(flatten), ' '));
}

function flatten(node: Nodes): PhrasingContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return node.children;
    case 'list':
    case 'table':
      return joinWith(node.children.map(flatten), '; ');
    case 'listItem':
    case 'blockquote':
    case 'tableRow':
    case 'root':
      return joinWith(node.children.map(flatten), ' ');
    default:
      // A rule between two blocks says nothing in one line.
      return [];
  }
}

function joinWith(parts: readonly PhrasingContent[][], mark: string): PhrasingContent[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(mark), ...part]));
}
