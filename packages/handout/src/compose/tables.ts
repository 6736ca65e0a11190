import type { Block } from '../tree/block.ts';
import { paragraph } from '../tree/build.ts';
import type { Table, TableCell, TableColumn, TableRow } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { isInline } from '../tree/inline-kinds.ts';

/** Rows that a table may have and still be kept on one page. */
const SHORT = 3;

/** A table whose first column heads its rows. `shares` are the widths of the columns against each other. */
export function factTable(options: {
  readonly id: string;
  readonly summary: string;
  readonly shares: readonly number[];
  readonly head: readonly Inline[][];
  readonly rows: readonly { readonly from: string; readonly cells: readonly (Inline[] | Block[])[] }[];
  readonly from: string;
}): Table {
  const columns: TableColumn[] = options.shares.map((width) => ({ width }));
  const header: TableRow = {
    type: 'tableRow',
    header: true,
    children: options.head.map((title) => cell([paragraph(title)])),
  };
  const rows = options.rows.map(
    ({ from, cells }): TableRow => ({
      type: 'tableRow',
      from,
      keepTogether: true,
      children: cells.map((content, index) => ({
        ...cell(toBlocks(content)),
        ...(index === 0 ? { rowHeader: true } : {}),
      })),
    }),
  );
  return {
    type: 'table',
    // A few rows are read at one glance, and should not be parted.
    ...(options.rows.length <= SHORT ? { keepTogether: true } : {}),
    id: options.id,
    summary: options.summary,
    columns,
    from: options.from,
    children: [header, ...rows],
  };
}

const cell = (children: Block[]): TableCell => ({ type: 'tableCell', children });

const areInline = (content: Inline[] | Block[]): content is Inline[] => content.every(isInline);

function toBlocks(content: Inline[] | Block[]): Block[] {
  // An empty cell holds no empty paragraph.
  if (content.length === 0) return [];
  return areInline(content) ? [paragraph(content)] : content;
}
