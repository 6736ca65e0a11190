import type { ListKind } from '../list-kinds.ts';
import { NAMESPACES } from '../namespaces.ts';
import { attributeOf, elementsOf } from '../parse-xml.ts';
import { LISTS, NUMBERING_END, numberingElements, openPart } from '../skeleton/numbering.ts';
import { element, type XmlElement } from '../xml.ts';

/** How far our ids are raised, so that they clash with none of a letterhead's. */
export interface Offsets {
  readonly abstracts: number;
  readonly numbers: number;
}

const highest = (elements: readonly XmlElement[], attribute: string): number =>
  Math.max(
    -1,
    ...elements.map((node) => Number(attributeOf(node, attribute) ?? -1)).filter(Number.isSafeInteger),
  );

/** The offsets for the lists of a letterhead. */
export function offsetsOver(theirs: XmlElement | undefined): Offsets {
  return {
    abstracts: highest(elementsOf(theirs, 'w:abstractNum'), 'w:abstractNumId') + 1,
    numbers: Math.max(0, highest(elementsOf(theirs, 'w:num'), 'w:numId')),
  };
}

/** The numbering part of a letterhead with our lists, up to its closing tag; and our lists in it. */
export function mergeNumbering(
  theirs: XmlElement | undefined,
  offsets: Offsets,
  renamed: ReadonlyMap<string, string>,
): { readonly head: string; readonly lists: Readonly<Record<ListKind, number>> } {
  const { abstracts, numbers } = numberingElements();
  const own = (name: string) => elementsOf(theirs, name);
  const root = element(
    'w:numbering',
    theirs?.attributes ?? { 'xmlns:w': NAMESPACES.w },
    ...own('w:numPicBullet'),
    ...own('w:abstractNum'),
    ...abstracts.map((node) => raised(node, offsets, renamed)),
    ...own('w:num'),
    ...numbers.map((node) => raised(node, offsets, renamed)),
  );
  const { abstracts: by } = offsets;
  return {
    head: openPart(root, NUMBERING_END),
    lists: {
      ListBullet: LISTS.ListBullet + by,
      ListNumber: LISTS.ListNumber + by,
      TableBullet: LISTS.TableBullet + by,
      TableNumber: LISTS.TableNumber + by,
      Question: LISTS.Question + by,
    },
  };
}

/** An element of ours with its ids raised and its styles called as they are here. */
function raised(node: XmlElement, offsets: Offsets, renamed: ReadonlyMap<string, string>): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => {
      if (name === 'w:abstractNumId') return [name, Number(value) + offsets.abstracts];
      if (name === 'w:numId') return [name, Number(value) + offsets.numbers];
      if (node.name === 'w:abstractNumId') return [name, Number(value) + offsets.abstracts];
      if (node.name === 'w:pStyle') return [name, renamed.get(String(value)) ?? value];
      return [name, value];
    }),
  );
  return {
    ...node,
    attributes,
    children: node.children.map((child) =>
      typeof child === 'string' ? child : raised(child, offsets, renamed),
    ),
  };
}
