import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  Paragraph,
  RootContent,
  Table,
  ThematicBreak,
} from 'mdast';
import { type Piece, wordsOf } from './pieces.ts';
import type { Reading } from './reading.ts';
import { offsetsOf, type Run, readRun, toPieces } from './run.ts';

/** A block in the body of a file. */
export type Block = BlockContent | DefinitionContent | RootContent;

/** What a section does with each kind of block; a kind that is not named does not belong in it. */
export interface BlockReaders {
  paragraph?(node: Paragraph): void;
  list?(node: List): void;
  table?(node: Table): void;
  thematicBreak?(node: ThematicBreak): void;
}

/** An author's remark for other authors. */
export function isComment(block: Block): boolean {
  return block.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->\s*$/u.test(block.value);
}

const KINDS: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  list: 'list',
  table: 'table',
  heading: 'heading',
  html: 'piece of HTML',
  code: 'block of code',
  blockquote: 'quotation',
  thematicBreak: 'rule',
};

/** Hands each block to its reader; reports those that have none. `where` says what they stand in. */
export function eachBlock(
  blocks: readonly Block[],
  where: string,
  readers: BlockReaders,
  reading: Reading,
): void {
  for (const block of blocks) {
    if (isComment(block)) continue;
    if (block.type === 'paragraph' && readers.paragraph) readers.paragraph(block);
    else if (block.type === 'list' && readers.list) readers.list(block);
    else if (block.type === 'table' && readers.table) readers.table(block);
    else if (block.type === 'thematicBreak' && readers.thematicBreak) readers.thematicBreak(block);
    else strayBlock(block, where, reading);
  }
}

/** Reports a block that has no place where it stands. */
export function strayBlock(block: Block, where: string, reading: Reading): void {
  reading.report(
    {
      code: 'markdown/stray-block',
      message: `A ${KINDS[block.type] ?? block.type} does not belong ${where}.`,
      note: 'Move it where it belongs, or hide it in a comment: <!-- … -->.',
    },
    offsetsOf(block),
  );
}

/** A heading with what stands under it. */
export interface Part {
  readonly heading: Run;
  /** The heading's words, without marks. */
  readonly words: string;
  readonly blocks: readonly Block[];
}

/** Parts blocks at the headings of one depth. `lead` is what stands before the first. */
export function partsOf(
  blocks: readonly Block[],
  depth: Heading['depth'],
  reading: Reading,
): { lead: Block[]; parts: Part[] } {
  const lead: Block[] = [];
  const parts: { heading: Run; words: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) {
      const heading = readRun(block.children, offsetsOf(block), reading);
      parts.push({ heading, words: wordsOf(heading.pieces), blocks: [] });
    } else (parts.at(-1)?.blocks ?? lead).push(block);
  }
  return { lead, parts };
}

/** The items of a list, each of them one paragraph, with a list below it where that is allowed. */
export function itemsOf(list: List, reading: Reading, allowBelow = false): Run[] {
  return list.children.flatMap((item): Run[] => {
    const [first, ...rest] = item.children.filter((child) => !isComment(child));
    const below = allowBelow && rest[0]?.type === 'list' ? rest[0] : undefined;
    const more = below === undefined ? rest : rest.slice(1);
    for (const block of more) strayBlock(block, 'in a list item: an item is one paragraph', reading);
    if (first?.type === 'paragraph') {
      const run = readRun(first.children, offsetsOf(item), reading);
      return [below === undefined ? run : { ...run, below }];
    }
    if (first !== undefined) strayBlock(first, 'in a list item: an item is one paragraph', reading);
    else {
      const note = 'Write it, or take it away.';
      reading.report(
        { code: 'markdown/empty-item', message: 'This list item is empty.', note },
        offsetsOf(item),
      );
    }
    return [];
  });
}

/** The pieces of a paragraph; paragraphs have no attributes. */
export function piecesOf(paragraph: Paragraph, reading: Reading): Piece[] {
  return toPieces(paragraph.children, reading.source);
}
