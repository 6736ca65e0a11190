import type { ParagraphStyleId } from './skeleton/styles/styles.ts';
import { element, type Xml, type XmlElement } from './xml.ts';

/** What a paragraph says of itself besides its style: only what no style can say. */
export interface ParagraphMarks {
  /** The list that the paragraph belongs to, and its level counted from 0. */
  readonly list?: { readonly number: number; readonly level: number };
  /** Runs from right to left. */
  readonly rtl?: boolean;
  /** Properties for a place no style knows: a tab at the edge of a table's cell, lines at a pitch of their own. */
  readonly layout?: readonly XmlElement[];
  /** The section that ends with this paragraph. */
  readonly section?: XmlElement;
}

/** A paragraph in a style. */
export function paragraph(
  style: ParagraphStyleId,
  content: readonly Xml[],
  marks: ParagraphMarks = {},
): XmlElement {
  const properties = [
    element('w:pStyle', { 'w:val': style }),
    ...(marks.list === undefined ? [] : [numberProperties(marks.list)]),
    ...(marks.layout ?? []).filter(({ name }) => name === 'w:tabs'),
    ...(marks.rtl ? [element('w:bidi')] : []),
    ...(marks.layout ?? []).filter(({ name }) => name !== 'w:tabs'),
    ...(marks.section === undefined ? [] : [marks.section]),
  ];
  return element('w:p', {}, element('w:pPr', {}, ...properties), ...content);
}

function numberProperties({ number, level }: { number: number; level: number }): XmlElement {
  return element(
    'w:numPr',
    {},
    element('w:ilvl', { 'w:val': level }),
    element('w:numId', { 'w:val': number }),
  );
}
