import type { Nodes, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Piece, Reading } from './piece.ts';

/** Reads an exported Markdown file: pictures and comments are not read, citations are labels in the text. */
export function readMarkdownPieces(source: string): Reading {
  const tree = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const pieces: Piece[] = [];
  const visit = (node: Nodes, lead?: Piece['lead']) => {
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
      pieces.push({
        text: wordsOf(node),
        place: `line ${node.position?.start.line ?? 0}`,
        ...(lead === undefined ? {} : { lead }),
      });
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  const leads = leadsOf(tree.children);
  for (const node of tree.children) visit(node, leads.get(node));
  return { pieces, notes: [] };
}

/** The title, then the mark in bold and the subtitle in italics, where there are such. */
function leadsOf(nodes: readonly Nodes[]): Map<Nodes, Piece['lead']> {
  const leads = new Map<Nodes, Piece['lead']>();
  const [title, second, third] = nodes;
  if (title?.type !== 'heading' || title.depth !== 1) return leads;
  leads.set(title, 'title');
  const mark = isAll(second, 'strong') ? second : undefined;
  const subtitle = mark === undefined ? second : third;
  if (mark !== undefined) leads.set(mark, 'mark');
  if (subtitle !== undefined && isAll(subtitle, 'emphasis')) leads.set(subtitle, 'subtitle');
  return leads;
}

function isAll(node: Nodes | undefined, type: 'strong' | 'emphasis'): node is Paragraph {
  return node?.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === type;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'image' || node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
