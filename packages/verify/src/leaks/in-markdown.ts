import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { HidingPlace } from './leak.ts';

/** Everything that stands in a Markdown file: as it is written, and as it is read. */
export function placesInMarkdown(bytes: Uint8Array): HidingPlace[] {
  const source = new TextDecoder().decode(bytes);
  const tree = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return [
    { place: 'the text', text: wordsOf(tree) },
    { place: 'the source', text: source },
  ];
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
