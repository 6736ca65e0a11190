import {
  type Block,
  type BlockHandlers,
  type Inline,
  type Table,
  type Term,
  writeBlocks,
} from '@aide-memoire/handout';
import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { text, tidyPhrasing } from '../mdast/phrasing.ts';
import { toCell } from './cells.ts';
import { contentsList } from './contents.ts';
import { toLine, toPhrasing } from './inlines.ts';
import type { Page } from './page.ts';

type Flow = BlockContent | DefinitionContent;

const handlers: BlockHandlers<Flow[], [Page]> = {
  section: (node, page) => {
    page.outline.add(node);
    const depth = node.level === 1 ? 2 : node.level === 2 ? 3 : 4;
    return [{ type: 'heading', depth, children: toLine(node.title, page) }, ...toFlow(node.children, page)];
  },
  paragraph: ({ children }, page) => paragraph(toPhrasing(children, page)),
  list: ({ ordered, start, children }, page) => {
    const items = children.map((item) => listItem(toFlow(item.children, page)));
    return list(items, ordered, start);
  },
  table: (node, page) => [...caption(node.caption, 'table', page), ...toTable(node, page)],
  terms: ({ children }, page) => list(children.map((term) => listItem(paragraph(toTerm(term, page))))),
  quote: ({ children, attribution }, page) => [
    {
      type: 'blockquote',
      children: [
        ...toFlow(children, page),
        ...(attribution === undefined ? [] : paragraph([text('— '), ...toPhrasing(attribution, page)])),
      ],
    },
  ],
  // The picture stands beside the file under the key that the brief gives it.
  figure: ({ id, image, alt, caption: words }, page) => {
    if (id !== undefined) page.outline.place(id);
    return [...paragraph([{ type: 'image', url: image, alt }]), ...caption(words, 'figure', page)];
  },
  // Room to write by hand and the ends of pages are of paper only.
  lines: () => [],
  contents: (node, page) => {
    const entries = contentsList(node, page);
    return entries === undefined ? [] : [...bold(toPhrasing(node.title, page)), entries];
  },
  divider: () => [{ type: 'thematicBreak' }],
  pageBreak: () => [],
};

/** Blocks of a handout as mdast. */
export function toFlow(blocks: readonly Block[], page: Page): Flow[] {
  return writeBlocks(handlers, blocks, page).flat();
}

/** A paragraph, or nothing where it would be empty. */
export function paragraph(children: PhrasingContent[]): Paragraph[] {
  const tidy = tidyPhrasing(children);
  return tidy.length === 0 ? [] : [{ type: 'paragraph', children: tidy }];
}

/** A paragraph in bold. */
export function bold(children: PhrasingContent[]): Paragraph[] {
  return paragraph([{ type: 'strong', children }]);
}

function list(children: ListItem[], ordered = false, start = 1): List[] {
  if (children.length === 0) return [];
  return [
    {
      type: 'list',
      ordered,
      start: ordered ? start : null,
      spread: children.some(({ spread }) => spread === true),
      children,
    },
  ];
}

function listItem(children: Flow[]): ListItem {
  const paragraphs = children.filter(({ type }) => type === 'paragraph');
  return { type: 'listItem', spread: paragraphs.length > 1, children };
}

/** `**Label:** text`. */
function toTerm({ label, children }: Term, page: Page): PhrasingContent[] {
  const words = toPhrasing(children, page);
  const end = page.words.labelEnd.trimEnd();
  const lead: PhrasingContent = { type: 'strong', children: [...toPhrasing(label, page), text(end)] };
  return words.length === 0 ? [lead] : [lead, text(' '), ...words];
}

/** `**Table 1.** What it shows`. */
function caption(words: readonly Inline[] | undefined, kind: 'table' | 'figure', page: Page): Paragraph[] {
  if (words === undefined) return [];
  page.counts[kind] += 1;
  const number: PhrasingContent = {
    type: 'strong',
    children: [text(`${page.words[kind]} ${page.counts[kind]}.`)],
  };
  return paragraph([number, text(' '), ...toPhrasing(words, page)]);
}

const ALIGN = { start: null, center: 'center', end: 'right' } as const;

/** A table of GFM has one heading row always; an empty one stands over a table that has none. */
function toTable({ id, columns, children }: Table, page: Page): Flow[] {
  if (id !== undefined) page.outline.place(id);
  const rows = children.map((row) => ({
    type: 'tableRow' as const,
    children: row.children.map((cell) => ({
      type: 'tableCell' as const,
      children: toCell(toFlow(cell.children, page)),
    })),
  }));
  const head = columns.map(() => ({ type: 'tableCell' as const, children: [] }));
  const needsHead = children[0]?.header !== true;
  return [
    {
      type: 'table',
      align: columns.map(({ align = 'start' }) => ALIGN[align]),
      children: needsHead ? [{ type: 'tableRow', children: head }, ...rows] : rows,
    },
  ];
}
