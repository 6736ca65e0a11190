import { paragraph } from '../paragraph.ts';
import { allOf, elementsOf } from '../parse-xml.ts';
import type { XmlElement } from '../xml.ts';
import { isBound } from './keep.ts';

/**
 * How LibreOffice takes a document in: in portions of so many paragraphs, each on a page of its own at first. It then fills the pages,
 * but never asks again whether the last of a portion stays with the first of the next: a heading there is left at the foot of its
 * page (sw/source/core/layout/laycache.cxx, `SwLayHelper`). So no portion may end with what is bound to the next.
 */
export interface Portions {
  /** Paragraphs that a portion holds at most, its first not counted. */
  readonly most: number;
  /** Paragraphs of the portion at hand. */
  count: number;
}

/** Nodes of a document that are looked at before any of it is written: it has some fifty pages then, and is not looked after. */
export const FORESEEN = 2000;

/** Portions of a document of so many nodes, as LibreOffice reckons it in `SwLayHelper::CalcPageCount`. */
export function portionsFor(nodes: number): Portions {
  if (nodes > FORESEEN) return { most: Number.POSITIVE_INFINITY, count: 0 };
  return { most: nodes > 100 ? 20 + 3 * Math.floor(nodes / 1000) : 25, count: 0 };
}

/** Nodes that an element comes to in LibreOffice. It takes off 25 for every table. */
export function nodesOf(one: XmlElement): number {
  if (one.name === 'w:p') return 1;
  if (one.name !== 'w:tbl') return allOf(one, 'w:p').length;
  const cells = elementsOf(one, 'w:tr').flatMap((row) => elementsOf(row, 'w:tc'));
  return cells.reduce((sum, cell) => sum + elementsOf(cell, 'w:p').length + 2, 2 - 25);
}

/** More than this stands together for other reasons than a heading. */
const LONGEST_CHAIN = 3;

/**
 * The elements, and before what is bound and would be parted as many hidden paragraphs as move the end of the portion in front of
 * it. They take no room, in Word either. `newPage` says that the first of the elements begins a page.
 */
export function inPortions(
  elements: Iterable<XmlElement>,
  portions: Portions,
  newPage: boolean,
): Iterable<XmlElement> {
  return portions.most === Number.POSITIVE_INFINITY ? elements : moved(elements, portions, newPage);
}

function* moved(elements: Iterable<XmlElement>, portions: Portions, newPage: boolean): Iterable<XmlElement> {
  let held: XmlElement[] = [];
  let begins = newPage;
  for (const one of elements) {
    const sizes = sizesOf(one);
    const [size = 1] = sizes;
    const broken = begins || beginsPage(one);
    begins = false;
    if (broken || portions.count + size > portions.most) {
      // A table that begins a portion looks for what is bound to it by itself.
      const chain = broken || one.name !== 'w:p' ? 0 : boundAtEnd(held);
      const before = withHidden(held, chain);
      if (chain > 0 && before !== undefined) {
        yield* before;
        held = held.slice(-chain);
        portions.count = chain;
      } else {
        yield* held;
        held = [];
        portions.count = 0;
      }
    } else portions.count += size;
    for (const further of sizes.slice(1)) {
      portions.count += further;
      if (portions.count <= portions.most) continue;
      // The portion begins inside: what was before has its end there.
      yield* held;
      held = [];
      portions.count = 0;
    }
    held.push(one);
  }
  yield* held;
}

/** Paragraphs that an element counts for, each of which may end a portion: a table counts by its rows and stays whole. */
function sizesOf(one: XmlElement): readonly number[] {
  if (one.name === 'w:p') return [1];
  if (one.name === 'w:tbl') return [elementsOf(one, 'w:tr').length];
  return allOf(one, 'w:p').map(() => 1);
}

const beginsPage = (one: XmlElement): boolean =>
  one.name === 'w:p' &&
  elementsOf(one, 'w:pPr').some((properties) => elementsOf(properties, 'w:pageBreakBefore').length > 0);

/** How many at the end are bound to what follows; 0 where they are too many, or begin the portion. */
function boundAtEnd(held: readonly XmlElement[]): number {
  let chain = 0;
  while (chain < held.length && isBound(held[held.length - 1 - chain])) chain += 1;
  return chain > LONGEST_CHAIN || chain === held.length ? 0 : chain;
}

/** What stands before a chain, with as many hidden paragraphs as it is long; `undefined` where there is no place for them. */
function withHidden(held: readonly XmlElement[], chain: number): XmlElement[] | undefined {
  const before: XmlElement[] = held.slice(0, held.length - chain);
  let left = chain;
  for (let at = before.length; at > 0 && left > 0; at -= 1) {
    if (!mayPart(held[at - 1], held[at])) continue;
    before.splice(at, 0, paragraph('Hidden', []));
    left -= 1;
    // Two of them in a row would be a run of empty paragraphs.
    at -= 1;
  }
  return left === 0 ? before : undefined;
}

/** Paragraphs of one style may be items of one list, or share a box. */
function mayPart(one: XmlElement | undefined, next: XmlElement | undefined): boolean {
  return !isBound(one) && styleOf(one) !== styleOf(next);
}

function styleOf(one: XmlElement | undefined): unknown {
  const [properties] = one === undefined ? [] : elementsOf(one, 'w:pPr');
  const [style] = properties === undefined ? [] : elementsOf(properties, 'w:pStyle');
  return style?.attributes['w:val'];
}
