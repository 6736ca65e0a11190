import type { Table, TableCell, TableColumn, TableRow } from '@aide-memoire/handout';
import { plainText } from '@aide-memoire/handout/writing';
import { paragraph } from '../../paragraph.ts';
import type { CellStyleId } from '../../skeleton/styles/table-styles.ts';
import { sound } from '../../sound.ts';
import { mmToTwips } from '../../units.ts';
import { element, NONE, type XmlElement } from '../../xml.ts';
import { columnWidths } from '../column-widths.ts';
import { keepNext } from '../keep.ts';
import { block, type Scope, within } from '../scope.ts';
import { caption } from './caption.ts';

/** Left and right margin of a cell together, twips; the table styles set it. */
export const CELL_MARGINS = 180;

/** A table with fixed columns, its heading rows repeated on each page, its rows never broken, and words for those who listen. */
export function table(node: Table, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => {
    const widths = columnWidths(node, inner);
    const over =
      node.caption === undefined ? [] : [keepNext(caption('Table', node.caption, 'Caption', inner))];
    const body = element(
      'w:tbl',
      NONE,
      properties(node, widths, inner),
      element('w:tblGrid', NONE, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
      ...node.children.map((entry) => row(entry, node, widths, inner)),
    );
    const place = node.id === undefined ? [] : scope.draft.bookmarks.around(node.id, []);
    // A paragraph must part a table from the next, which Word would join to it, and end a cell.
    return [...place, ...over, body, paragraph('Gap', [])];
  });
}

/** In the order of CT_TblPr. */
function properties(node: Table, widths: readonly number[], scope: Scope): XmlElement {
  const grid = node.children.some(({ pitch }) => pitch !== undefined);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return element(
    'w:tblPr',
    NONE,
    element('w:tblStyle', { 'w:val': grid ? 'HandoutGrid' : 'HandoutTable' }),
    element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
    ...(scope.indent === 0 ? [] : [element('w:tblInd', { 'w:w': scope.indent, 'w:type': 'dxa' })]),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    look(node),
    ...(node.caption === undefined ? [] : [element('w:tblCaption', { 'w:val': plainText(node.caption) })]),
    element('w:tblDescription', { 'w:val': node.summary }),
  );
}

/** Which rows and columns head the table: screen readers go by it. The bits are those of ECMA-376-1, 17.4.55. */
function look({ children }: Table): XmlElement {
  const firstRow = children.some(({ header }) => header === true);
  const firstColumn = children.some((entry) => entry.children[0]?.rowHeader === true);
  const bits = 0x0600 | (firstRow ? 0x0020 : 0) | (firstColumn ? 0x0080 : 0);
  return element('w:tblLook', {
    'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': firstRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': firstColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}

function row(node: TableRow, table: Table, widths: readonly number[], scope: Scope): XmlElement {
  const cells = widths.map((width, index) => {
    const style = cellStyle(node, node.children[index], table.columns[index]);
    return cell(
      node.children[index] ?? { type: 'tableCell', children: [] },
      style,
      width,
      node.header === true,
      scope,
    );
  });
  const height =
    node.pitch === undefined
      ? []
      : [element('w:trHeight', { 'w:val': mmToTwips(sound(node.pitch, 2, 250, 8)), 'w:hRule': 'atLeast' })];
  const written = element(
    'w:tr',
    NONE,
    element(
      'w:trPr',
      NONE,
      element('w:cantSplit'),
      ...height,
      ...(node.header === true ? [element('w:tblHeader')] : []),
    ),
    ...cells,
  );
  return node.keepWithNext ? keepNext(written) : written;
}

function cell(
  node: TableCell,
  style: CellStyleId,
  width: number,
  heading: boolean,
  scope: Scope,
): XmlElement {
  const content = block(node, scope, (inner) =>
    inner.write(
      node.children,
      within(inner, {
        prose: style,
        place: 'Table',
        depth: 0,
        width: Math.max(1, width - CELL_MARGINS),
        indent: 0,
        notes: inner.notes && !heading,
      }),
    ),
  );
  // A cell must end with a paragraph (ECMA-376-1, 17.4.65).
  const end = content.at(-1)?.name === 'w:p' ? [] : [paragraph(style, [])];
  return element(
    'w:tc',
    NONE,
    element('w:tcPr', NONE, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
    ...content,
    ...end,
  );
}

/** Written out: a name that is put together anew for each cell is another string to whoever compares or writes it. */
const styles = {
  heading: { start: 'TableHeading', center: 'TableHeadingCenter', end: 'TableHeadingEnd' },
  rowHeading: { start: 'TableRowHeading', center: 'TableRowHeadingCenter', end: 'TableRowHeadingEnd' },
  text: { start: 'TableText', center: 'TableTextCenter', end: 'TableTextEnd' },
} as const;

function cellStyle(
  entry: TableRow,
  node: TableCell | undefined,
  column: TableColumn | undefined,
): CellStyleId {
  const align = column?.align ?? 'start';
  if (entry.header === true) return styles.heading[align];
  return node?.rowHeader === true ? styles.rowHeading[align] : styles.text[align];
}
