import { CELL_MARGINS } from '../body/blocks/table.ts';
import type { XmlElement } from '../xml.ts';
import { childNamed, type Piece, piecesOf } from './content.ts';
import { type Line, linesOf } from './lines.ts';
import type { Measures } from './measures.ts';

/** A paragraph or a row of a table, ready to be placed. Lengths in twips. */
export interface Box {
  /** Room over it; of that and the room under the one before, the larger counts. */
  readonly before: number;
  readonly after: number;
  /** Rules over and under it with their room, which always count. */
  readonly over: number;
  readonly under: number;
  readonly box?: string | undefined;
  readonly lines: readonly Line[];
  /** Begins a page. */
  readonly newPage: boolean;
  readonly keepNext: boolean;
  /** Never parted. */
  readonly whole: boolean;
  /** Names of the bookmarks that begin here. */
  readonly places: readonly string[];
  /** Height of the heading rows that come again where this row starts a page; 0 for all else. */
  readonly repeated: number;
}

/** What turns written elements into boxes. */
export interface Setter {
  readonly measures: ReadonlyMap<string, Measures>;
  /** Width of the column. */
  readonly width: number;
}

/** Upper and lower margin of a cell together; the table styles set it. */
const CELL_HEIGHT = 100;

/** Thickness of the rules of a table: outer ones, under the heading row, and between rows. */
const TABLE_RULES = { outer: 30, heading: 15, inner: 5 };

/** The boxes of elements of a body, in their order. */
export function boxesOf(elements: readonly XmlElement[], setter: Setter): Box[] {
  const boxes = elements.flatMap((node): Box[] => {
    if (node.name === 'w:p') return [paragraphBox(node, setter)];
    if (node.name === 'w:tbl') return tableBoxes(node, setter);
    const content = childNamed(node, 'w:sdtContent');
    return content === undefined
      ? []
      : boxesOf(
          content.children.filter((child) => typeof child !== 'string'),
          setter,
        );
  });
  return joined(boxes);
}

/** Paragraphs of the same box have one rule over the first and one under the last. */
function joined(boxes: readonly Box[]): Box[] {
  return boxes.map((box, index) => {
    if (box.box === undefined) return box;
    const over = boxes[index - 1]?.box === box.box ? 0 : box.over;
    const under = boxes[index + 1]?.box === box.box ? 0 : box.under;
    return { ...box, over, under };
  });
}

function paragraphBox(node: XmlElement, { measures, width }: Setter): Box {
  const properties = childNamed(node, 'w:pPr');
  const style = styleFor(properties, measures);
  const pieces = piecesOf(node);
  const lines = linesOf(pieces, style, width);
  const has = (name: string) => childNamed(properties, name) !== undefined;
  return {
    before: style.before,
    after: style.after,
    over: style.ruleOver,
    under: style.ruleUnder,
    box: style.box,
    lines,
    newPage: has('w:pageBreakBefore'),
    keepNext: style.keepNext || has('w:keepNext'),
    whole: style.keepLines || has('w:keepLines'),
    places: pieces.flatMap((piece: Piece) => (piece.type === 'place' ? [piece.name] : [])),
    repeated: 0,
  };
}

function styleFor(properties: XmlElement | undefined, measures: ReadonlyMap<string, Measures>): Measures {
  const id = String(childNamed(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
  const style = measures.get(id) ?? measures.get('BodyText');
  if (style === undefined) throw new Error('There is no style for running text.');
  const line = childNamed(properties, 'w:spacing')?.attributes['w:line'];
  return line === undefined ? style : { ...style, line: { value: Number(line), rule: 'exact' } };
}

function tableBoxes(table: XmlElement, setter: Setter): Box[] {
  const rows = table.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:tr',
  );
  let repeated = 0;
  return rows.map((row, index) => {
    const properties = childNamed(row, 'w:trPr');
    const cells = row.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:tc',
    );
    const contents = cells.map((cell) => cellBoxes(cell, setter));
    const least = Number(childNamed(properties, 'w:trHeight')?.attributes['w:val'] ?? 0);
    const isHeading = childNamed(properties, 'w:tblHeader') !== undefined;
    const { outer, heading, inner } = TABLE_RULES;
    const under = isHeading ? heading : index === rows.length - 1 ? outer : inner;
    const tallest = Math.max(least, ...contents.map((boxes) => heightOf(boxes) + CELL_HEIGHT));
    const height = tallest + under + (index === 0 ? outer : 0);
    const all = contents.flat();
    const box: Box = {
      before: 0,
      after: 0,
      over: 0,
      under: 0,
      lines: [
        { height, notes: all.flatMap(({ lines }) => lines.flatMap(({ notes }) => notes)), pageBreak: false },
      ],
      newPage: all[0]?.newPage === true,
      // LibreOffice and Word bind a row to the next where its first paragraph is bound.
      keepNext: contents[0]?.[0]?.keepNext === true,
      whole: true,
      places: all.flatMap(({ places }) => places),
      repeated: isHeading ? 0 : repeated,
    };
    if (isHeading) repeated += height;
    return box;
  });
}

function cellBoxes(cell: XmlElement, { measures }: Setter): Box[] {
  const width =
    Number(childNamed(childNamed(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w'] ?? 0) - CELL_MARGINS;
  return boxesOf(
    cell.children.filter((child): child is XmlElement => typeof child !== 'string'),
    { measures, width },
  );
}

/** Height of boxes that are not parted, one under the other, with the room over the first and under the last. */
export function heightOf(boxes: readonly Box[]): number {
  let height = 0;
  let after = 0;
  for (const box of boxes) {
    height += Math.max(after, box.before) + box.over + box.under;
    for (const line of box.lines) height += line.height;
    after = box.after;
  }
  return height + after;
}
