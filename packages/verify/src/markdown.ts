import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { ReadBack } from './read-back.ts';

/** Reads an exported Markdown file back. */
export function readMarkdown(source: string): ReadBack {
  const tree = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const headings: { level: number; text: string }[] = [];
  const lines: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'heading') headings.push({ level: node.depth, text: wordsOf(node) });
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
      lines.push(wordsOf(node));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  const title = headings.find(({ level }) => level === 1)?.text;
  return { text: lines.join('\n'), headings, ...(title === undefined ? {} : { title }) };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
