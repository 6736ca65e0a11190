import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { PdfFile } from './pdf-file.ts';

/** The XMP metadata of a file; `undefined` if there is none or it is not well-formed XML. */
export function readMetadata(file: PdfFile): Root | undefined {
  const data = file.dict(file.catalog, 'Metadata')?.data;
  if (data === undefined) return undefined;
  try {
    return fromXml(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch {
    return undefined;
  }
}

/** What a property says: as an element, or as an attribute of its description. */
export function property(node: Nodes | undefined, name: string): string | undefined {
  if (node === undefined) return undefined;
  for (const element of elementsIn(node)) {
    if (element.name === name) return textOf(element).trim();
    const value = element.attributes[name];
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** All elements, outermost first. */
export function elementsIn(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
