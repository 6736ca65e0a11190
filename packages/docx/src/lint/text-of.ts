import { allOf, attributeOf, elementsOf, ownText } from '../parse-xml.ts';
import type { XmlElement } from '../xml.ts';

/** The words of an element. */
export function textOf(node: XmlElement): string {
  return allOf(node, 'w:t').map(ownText).join('');
}

/** Whether an element shows nothing: no words, picture, field, break, footnote, rule or section. */
export function isEmpty(node: XmlElement): boolean {
  if (textOf(node).trim() !== '') return false;
  return !SHOWN.some((name) => allOf(node, name).length > 0);
}

const SHOWN = [
  'w:drawing',
  'w:pict',
  'w:object',
  'w:fldChar',
  'w:br',
  'w:tab',
  'w:footnoteReference',
  'w:sectPr',
  'w:pBdr',
  'w:sym',
];

/** Id of the style of a paragraph; empty where it names none. */
export function styleOf(paragraph: XmlElement): string {
  const properties = elementsOf(paragraph, 'w:pPr')[0];
  return attributeOf(elementsOf(properties, 'w:pStyle')[0], 'w:val') ?? '';
}
