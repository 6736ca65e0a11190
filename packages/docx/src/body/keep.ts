import type { BlockBase } from '@aide-memoire/handout';
import { elementsOf } from '../parse-xml.ts';
import type { ParagraphStyleId } from '../skeleton/styles/styles.ts';
import { element, type Xml, type XmlElement } from '../xml.ts';

/** Sets what keeps a block on one page, and on the page of the next. No style can say it, since it depends on the block. */
export function kept(node: BlockBase, written: XmlElement[]): XmlElement[] {
  const together = node.keepTogether
    ? written.map((part, index) => {
        const whole = keepLines(part);
        return index < written.length - 1 ? keepNext(whole) : whole;
      })
    : written;
  if (!node.keepWithNext) return together;
  return together.map((part, index) => (index === together.length - 1 ? keepNext(part) : part));
}

/** Keeps every paragraph of `part` on the page of what follows. */
export function keepNext(part: XmlElement): XmlElement {
  return onParagraphs(part, 'w:keepNext');
}

/**
 * The same without a break within: LibreOffice leaves a heading behind at the foot of a page where what it is bound to is bound
 * in turn and may be parted.
 */
export function keepWhole(part: XmlElement): XmlElement {
  return keepNext(keepLines(part));
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
  const without = (child: Xml): Xml =>
    typeof child === 'string' || child.name !== 'w:pPr'
      ? child
      : {
          ...child,
          children: child.children.filter((mark) => typeof mark === 'string' || mark.name !== 'w:keepNext'),
        };
  return part.name === 'w:p' ? { ...part, children: part.children.map(without) } : part;
}

/** Keeps the lines of every paragraph of `part` on one page. */
function keepLines(part: XmlElement): XmlElement {
  return onParagraphs(part, 'w:keepLines');
}

function onParagraphs(part: XmlElement, mark: string): XmlElement {
  if (part.name === 'w:p') return { ...part, children: part.children.map((child) => withMark(child, mark)) };
  return {
    ...part,
    children: part.children.map((child) => (typeof child === 'string' ? child : onParagraphs(child, mark))),
  };
}

/** Lets a paragraph begin a page, or the first paragraph of a table; `undefined` for anything else. */
export function onNewPage(part: XmlElement): XmlElement | undefined {
  if (part.name === 'w:p') return onParagraphs(part, 'w:pageBreakBefore');
  if (!['w:tbl', 'w:tr', 'w:tc'].includes(part.name)) return undefined;
  for (const [index, child] of part.children.entries()) {
    const begun = typeof child === 'string' ? undefined : onNewPage(child);
    if (begun !== undefined) return { ...part, children: part.children.with(index, begun) };
  }
  return undefined;
}

/** The first children of a `w:pPr`, in the order its schema demands (ECMA-376-1, 17.3.1.26). */
const order = ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore'];

function withMark(child: Xml, mark: string): Xml {
  if (typeof child === 'string' || child.name !== 'w:pPr') return child;
  const names = child.children.map((property) => (typeof property === 'string' ? '' : property.name));
  if (names.includes(mark)) return child;
  const before = order.slice(0, order.indexOf(mark));
  const at = names.filter((name) => before.includes(name)).length;
  return { ...child, children: [...child.children.slice(0, at), element(mark), ...child.children.slice(at)] };
}
