import type { ParagraphStyleId } from './skeleton/styles/styles.ts';
import { element, NONE, type Xml, type XmlElement } from './xml.ts';

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

/** What stands before the direction in CT_PPr. */
const EARLY: ReadonlySet<string> = new Set(['w:pBdr', 'w:tabs']);

/** A paragraph in a style. */
export function paragraph(
  style: ParagraphStyleId,
  content: readonly Xml[],
  marks?: ParagraphMarks,
): XmlElement {
  return element(
    'w:p',
    NONE,
    marks === undefined ? plainProperties(style) : properties(style, marks),
    ...content,
  );
}

function properties(style: ParagraphStyleId, { list, rtl, layout, section }: ParagraphMarks): XmlElement {
  return element(
    'w:pPr',
    NONE,
    element('w:pStyle', { 'w:val': style }),
    ...(list === undefined ? [] : [numberProperties(list)]),
    ...(layout ?? []).filter(({ name }) => EARLY.has(name)),
    ...(rtl ? [element('w:bidi')] : []),
    ...(layout ?? []).filter(({ name }) => !EARLY.has(name)),
    ...(section === undefined ? [] : [section]),
  );
}

const plain = new Map<ParagraphStyleId, XmlElement>();

/** The properties of a paragraph that says no more than its style: one for all of them, since elements never change. */
function plainProperties(style: ParagraphStyleId): XmlElement {
  const known = plain.get(style);
  if (known !== undefined) return known;
  const made = element('w:pPr', {}, element('w:pStyle', { 'w:val': style }));
  plain.set(style, made);
  return made;
}

function numberProperties({ number, level }: { number: number; level: number }): XmlElement {
  return element(
    'w:numPr',
    NONE,
    element('w:ilvl', { 'w:val': level }),
    element('w:numId', { 'w:val': number }),
  );
}
