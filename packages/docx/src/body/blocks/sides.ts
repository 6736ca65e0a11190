import type { Block, Section, Sides } from '@aide-memoire/handout';
import { plainText } from '@aide-memoire/handout/writing';
import { paragraph } from '../../paragraph.ts';
import { textWidth } from '../../text-width.ts';
import { mmToTwips } from '../../units.ts';
import { element, type XmlElement } from '../../xml.ts';
import { inlineRuns } from '../inline.ts';
import { keepNext } from '../keep.ts';
import { block, type Scope, within } from '../scope.ts';
import { BOLD_STYLES, holding } from '../styled.ts';
import { CELL_MARGINS } from './table.ts';

/** Beside each other, parties need this much each to be read, millimetres. */
const NARROWEST = 70;

/** The row of the parties is never broken over pages; more lines than this stand one after another. */
const MOST_LINES = 26;

const styles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/**
 * Parties beside each other: a table whose heading row names them, so that it reads party by party to those who listen, and
 * its names are headings all the same. Declined where there is no room: in columns, cells and items, and for the long.
 */
export function sides(node: Sides, scope: Scope): XmlElement[] | undefined {
  const count = node.children.length;
  const width = Math.floor(scope.width / Math.max(1, count));
  if (scope.place === 'Table' || scope.depth > 0 || count < 2 || width < mmToTwips(NARROWEST))
    return undefined;
  const { bodySize } = scope.draft.handout.pages;
  const height = Math.max(
    ...node.children.map((side) => linesIn(side.children, width - CELL_MARGINS, bodySize)),
  );
  if (height > MOST_LINES) return undefined;
  return block(node, scope, (inner) => {
    const cell = (content: readonly XmlElement[]) =>
      element(
        'w:tc',
        {},
        element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
        ...content,
        // A cell must end with a paragraph (ECMA-376-1, 17.4.65).
        ...(content.at(-1)?.name === 'w:p' ? [] : [paragraph('TableText', [])]),
      );
    const row = (heading: boolean, cells: XmlElement[]) =>
      element(
        'w:tr',
        {},
        element('w:trPr', {}, element('w:cantSplit'), ...(heading ? [element('w:tblHeader')] : [])),
        ...cells,
      );
    const inside = within(inner, { prose: 'TableText', place: 'Table', width: width - CELL_MARGINS });
    const names = row(
      true,
      node.children.map((side) => cell([heading(side, inner)])),
    );
    const people = row(
      false,
      node.children.map((side) => cell(block(side, inside, (own) => own.write(side.children, own)))),
    );
    return [
      element(
        'w:tbl',
        {},
        properties(node, width * count),
        element('w:tblGrid', {}, ...node.children.map(() => element('w:gridCol', { 'w:w': width }))),
        keepNext(names),
        people,
      ),
      paragraph('Gap', []),
    ];
  });
}

function heading(side: Section, scope: Scope): XmlElement {
  const own = within(scope, { lang: side.lang, notes: false });
  const style = styles[side.level];
  const words = inlineRuns(side.title, own, { bold: BOLD_STYLES.has(style) });
  return holding(style, scope.draft.bookmarks.around(side.id, words), own);
}

/** In the order of CT_TblPr. */
function properties({ children }: Sides, width: number): XmlElement {
  const names = children.map(({ title }) => plainText(title)).join(' · ');
  return element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': 'HandoutSides' }),
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:val': '0620',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    element('w:tblDescription', { 'w:val': names }),
  );
}

/** About how many lines blocks take in a column. */
function linesIn(blocks: readonly Block[], width: number, points: number): number {
  return blocks.reduce((sum, child) => sum + Math.max(1, linesOf(child, width, points)), 0);
}

function linesOf(node: Block, width: number, points: number): number {
  const lines = (words: Parameters<typeof plainText>[0]) =>
    Math.ceil(textWidth(plainText(words), points) / width);
  switch (node.type) {
    case 'paragraph':
      return lines(node.children);
    case 'terms':
      return node.children.reduce(
        (sum, { label, children }) => sum + Math.max(1, lines([...label, ...children])),
        0,
      );
    case 'list':
      return node.children.reduce((sum, { children }) => sum + linesIn(children, width, points), 0);
    default:
      // Anything else is no list of people: it is given room of its own.
      return MOST_LINES + 1;
  }
}
