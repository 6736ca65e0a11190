import { cleanText, type Path, type Text } from '@aide-memoire/schema';
import type { Table } from 'mdast';
import { type Block, eachBlock } from './blocks.ts';
import { attribute, type FieldTable, readFields } from './fields.ts';
import type { SpellingLang } from './language.ts';
import type { Reading } from './reading.ts';
import { offsetsOf, type Run, readRun } from './run.ts';
import { readText } from './texts.ts';
import { table, type Writing, type Written } from './writing.ts';

/** Headings of three columns in each language. */
export type Columns = Readonly<Record<SpellingLang, readonly [string, string, string]>>;

/** Three cells. */
type Cells = readonly [Run, Run, Run];

/** `columns` says that the headings are the author's own although they are the default ones. */
const HEAD: FieldTable = { columns: attribute.flag };

/** Reads the one table of a section; hands on each row, and gives the column headings that are not the default ones. */
export function readTable(
  blocks: readonly Block[],
  section: string,
  defaults: Columns,
  readRow: (cells: Cells, path: Path, row: Run) => void,
  reading: Reading,
): string[] | undefined {
  let columns: string[] | undefined;
  let count = 0;
  let seen = false;
  const readIt = (node: Table) => {
    if (seen) {
      reading.report(
        { code: 'markdown/table-twice', message: 'This section is one table.', note: 'Join the tables.' },
        offsetsOf(node),
      );
      return;
    }
    seen = true;
    const [head, ...rows] = node.children;
    const first = head === undefined ? undefined : cellsOf(head, reading);
    if (first !== undefined) columns = readColumns(first, section, defaults, reading);
    for (const row of rows) {
      const path = [section, 'rows', count];
      const at = offsetsOf(row);
      reading.place(path, at);
      reading.placeKey(path, at);
      const cells = cellsOf(row, reading);
      if (cells === undefined) continue;
      readRow(cells, path, { pieces: [], attributes: [], ...at });
      count += 1;
    }
  };
  eachBlock(blocks, 'here: this section is a table', { table: readIt }, reading);
  return columns;
}

function cellsOf(row: Table['children'][number], reading: Reading): Cells | undefined {
  const [first, second, third, surplus] = row.children.map((cell) =>
    readRun(cell.children, offsetsOf(cell), reading),
  );
  if (first !== undefined && second !== undefined && third !== undefined && surplus === undefined)
    return [first, second, third];
  const count = row.children.length;
  reading.report(
    {
      code: 'markdown/table-column',
      message: `This row has ${count} ${count === 1 ? 'cell' : 'cells'}; the table has 3 columns.`,
      expected: '3 cells',
      actual: `${count}`,
      note:
        surplus === undefined
          ? 'Leave a cell empty rather than out.'
          : 'Is there a | in a text? Write it as \\|.',
    },
    surplus ?? offsetsOf(row),
  );
  return undefined;
}

function readColumns(
  cells: Cells,
  section: string,
  defaults: Columns,
  reading: Reading,
): string[] | undefined {
  const names = cells.map((cell, index) => readText(cell.pieces, [section, 'columns', index], reading) ?? '');
  const own = cells.flatMap((cell, index) =>
    readFields(cell, index === 0 ? HEAD : {}, [section, 'columns'], reading).columns === true ? [cell] : [],
  );
  return own.length === 0 && isDefault(names, defaults[reading.lang]) ? undefined : names;
}

function isDefault(names: readonly Text[], defaults: readonly string[]): boolean {
  return names.every((name, index) => name === cleanText(defaults[index] ?? ''));
}

/** Writes a table with three columns. */
export function writeTable(
  columns: readonly Text[] | undefined,
  defaults: Columns,
  rows: readonly Written[][],
  writing: Writing,
) {
  const names = columns ?? defaults[writing.lang].map(cleanText);
  const marked = columns !== undefined && isDefault(columns, defaults[writing.lang]);
  const head = names.map((name, index) => ({
    nodes: writing.text(name),
    attributes: marked && index === 0 ? ([['columns', true]] as const) : [],
  }));
  return table([head, ...rows]);
}
