import type { BlockBase } from '@aide-memoire/handout';
import { elementsOf } from '../parse-xml.ts';
import type { ParagraphStyleId } from '../skeleton/styles/styles.ts';
import { element, withChildren, type Xml, type XmlElement } from '../xml.ts';

/** Sets what keeps a block on one page, and on the page of the next. No style can say it, since it depends on the block. */
export function kept({ keepTogether, keepWithNext }: BlockBase, written: XmlElement[]): XmlElement[] {
  if (!keepTogether && !keepWithNext) return written;
  const all: XmlElement[] = [];
  for (const part of written) {
    const bound = all.length < written.length - 1 ? keepTogether : keepWithNext;
    if (keepTogether) all.push(onParagraphs(part, bound ? WHOLE : LINES));
    else all.push(bound ? keepNext(part) : part);
  }
  return all;
}

/** Keeps every paragraph of `part` on the page of what follows. */
export function keepNext(part: XmlElement): XmlElement {
  return onParagraphs(part, NEXT);
}

/**
 * The same without a break within: LibreOffice leaves a heading behind at the foot of a page where what it is bound to is bound
 * in turn and may be parted.
 */
export function keepWhole(part: XmlElement): XmlElement {
  return onParagraphs(part, WHOLE);
}

/** Styles whose paragraphs stay on the page of what follows. */
export const BOUND_STYLES: ReadonlySet<string> = new Set<ParagraphStyleId>([
  'Title',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'TOCHeading',
  'CalloutTitle',
  'WarningTitle',
]);

/** Whether a paragraph stays on the page of what follows, by its style or by itself. */
export function isBound(part: XmlElement | undefined): boolean {
  if (part?.name !== 'w:p') return false;
  return elementsOf(part, 'w:pPr').some((properties) =>
    elementsOf(properties).some(
      ({ name, attributes }) =>
        name === 'w:keepNext' || (name === 'w:pStyle' && BOUND_STYLES.has(String(attributes['w:val']))),
    ),
  );
}

/** Lets a paragraph part from what follows. */
export function unboundFromNext(part: XmlElement): XmlElement {
  const properties = propertiesOf(part);
  if (properties === undefined) return part;
  const others = properties.children.filter((mark) => typeof mark === 'string' || mark.name !== 'w:keepNext');
  return withChildren(part, replaced(part.children, 0, withChildren(properties, others)));
}

const NEXT = ['w:keepNext'];
const LINES = ['w:keepLines'];
const WHOLE = [...LINES, ...NEXT];

/** What may hold paragraphs. */
const HOLDERS: ReadonlySet<string> = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent']);

// Loops, not functions of functions: these run for each paragraph, and the compiler takes long over the latter.
function onParagraphs(part: XmlElement, marks: readonly string[]): XmlElement {
  if (part.name === 'w:p') return marked(part, marks);
  if (!HOLDERS.has(part.name)) return part;
  const children = part.children.slice();
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (typeof child === 'object') children[index] = onParagraphs(child, marks);
  }
  return withChildren(part, children);
}

/** A paragraph with marks. */
function marked(part: XmlElement, marks: readonly string[]): XmlElement {
  let properties = propertiesOf(part);
  if (properties === undefined) return part;
  for (const mark of marks) properties = withMark(properties, mark);
  return withChildren(part, replaced(part.children, 0, properties));
}

/** The properties of a paragraph, which stand first. */
function propertiesOf(part: XmlElement): XmlElement | undefined {
  const [first] = part.children;
  return part.name !== 'w:p' || typeof first === 'string' || first?.name !== 'w:pPr' ? undefined : first;
}

/** Not `with`, whose arrays may have holes: those are another kind to whoever goes through them. */
function replaced(nodes: readonly Xml[], index: number, node: Xml): Xml[] {
  const all = nodes.slice();
  all[index] = node;
  return all;
}

/** Lets a paragraph begin a page, or the first paragraph of a table; `undefined` for anything else. */
export function onNewPage(part: XmlElement): XmlElement | undefined {
  if (part.name === 'w:p') return onParagraphs(part, ['w:pageBreakBefore']);
  if (!['w:tbl', 'w:tr', 'w:tc'].includes(part.name)) return undefined;
  for (const [index, child] of part.children.entries()) {
    const begun = typeof child === 'string' ? undefined : onNewPage(child);
    if (begun !== undefined) return withChildren(part, replaced(part.children, index, begun));
  }
  return undefined;
}

/** The first children of a `w:pPr`, in the order its schema demands (ECMA-376-1, 17.3.1.26). */
const order = ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore'];

function withMark(properties: XmlElement, mark: string): XmlElement {
  const before = order.indexOf(mark);
  const children = properties.children.slice();
  let at = 0;
  for (const property of children) {
    const place = typeof property === 'string' ? -1 : order.indexOf(property.name);
    if (place === before) return properties;
    if (place >= 0 && place < before) at += 1;
  }
  children.splice(at, 0, element(mark));
  return withChildren(properties, children);
}
