import type { Diagnostic } from '@aide-memoire/handout';
import { allOf, attributeOf, elementsOf } from '../parse-xml.ts';
import type { XmlElement } from '../xml.ts';
import { lintFinding } from './lint-finding.ts';
import { isEmpty } from './text-of.ts';
import type { WordPackage } from './word-package.ts';

/** Tables that are not simple, or not told. */
export function tableRules({ roots }: WordPackage): Diagnostic[] {
  const document = roots.get('word/document.xml');
  if (document === undefined) return [];
  return allOf(document, 'w:tbl').flatMap((table, index) => tableFindings(table, `Table ${index + 1}`));
}

function tableFindings(table: XmlElement, name: string): Diagnostic[] {
  const rows = elementsOf(table, 'w:tr');
  const properties = elementsOf(table, 'w:tblPr')[0];
  const has = (element: string) =>
    (attributeOf(elementsOf(properties, element)[0], 'w:val') ?? '').trim() !== '';
  const columns = elementsOf(elementsOf(table, 'w:tblGrid')[0], 'w:gridCol').length;
  const cells = rows.map((row) => elementsOf(row, 'w:tc'));
  const inCells = (element: string) =>
    cells.flat().some((cell) => elementsOf(elementsOf(cell, 'w:tcPr')[0], element).length > 0);
  return [
    ...(isHeaded(rows, properties)
      ? []
      : [lintFinding('docx/missing-table-header', `${name} has no heading row.`)]),
    ...(has('w:tblCaption') || has('w:tblDescription')
      ? []
      : [lintFinding('docx/missing-table-description', `${name} has neither title nor description.`)]),
    ...(inCells('w:gridSpan') || inCells('w:vMerge')
      ? [lintFinding('docx/merged-cells', `${name} has merged cells.`)]
      : []),
    ...(cells.flat().some((cell) => allOf(cell, 'w:tbl').length > 0)
      ? [lintFinding('docx/nested-table', `${name} holds another table.`)]
      : []),
    ...(cells.some((row) => spanned(row) !== columns)
      ? [lintFinding('docx/ragged-table', `${name} has rows of unlike length.`)]
      : []),
    ...rows.filter(isBlank).map(() => lintFinding('docx/blank-row', `${name} has a row without words.`)),
  ];
}

const isHeading = (row: XmlElement): boolean =>
  elementsOf(elementsOf(row, 'w:trPr')[0], 'w:tblHeader').length > 0;

/** Headed by its first row, or by its first column; a grid of rows with a height of their own is a form or cards, and has no heads. */
function isHeaded(rows: readonly XmlElement[], properties: XmlElement | undefined): boolean {
  const look = elementsOf(properties, 'w:tblLook')[0];
  const byColumn = /^(?:1|true|on)$/.test(attributeOf(look, 'w:firstColumn') ?? '');
  return byColumn || rows.some(isHeading) || rows.every(hasHeight);
}

const hasHeight = (row: XmlElement): boolean =>
  elementsOf(elementsOf(row, 'w:trPr')[0], 'w:trHeight').length > 0;

/** A row with a height of its own is there to be written into. */
const isBlank = (row: XmlElement): boolean => !hasHeight(row) && isEmpty(row);

function spanned(cells: readonly XmlElement[]): number {
  return cells.reduce((sum, cell) => {
    const span = attributeOf(elementsOf(elementsOf(cell, 'w:tcPr')[0], 'w:gridSpan')[0], 'w:val');
    return sum + Number(span ?? 1);
  }, 0);
}
