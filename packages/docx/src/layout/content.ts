import { ownText } from '../parse-xml.ts';
import type { Xml, XmlElement } from '../xml.ts';

/** What a paragraph holds, as far as it takes room. */
export type Piece =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly code: boolean;
      readonly raised: boolean;
    }
  | { readonly type: 'tab' }
  | { readonly type: 'break' }
  | { readonly type: 'pageBreak' }
  /** Twips. */
  | { readonly type: 'picture'; readonly width: number; readonly height: number }
  | { readonly type: 'note'; readonly id: number }
  | { readonly type: 'place'; readonly name: string };

const EMU = 635;

/** The pieces of a paragraph as it is written. */
export function piecesOf(paragraph: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  for (const child of paragraph.children) collect(child, pieces);
  return pieces;
}

function collect(node: Xml, pieces: Piece[]): void {
  if (typeof node === 'string') return;
  switch (node.name) {
    case 'w:r':
      run(node, pieces);
      break;
    case 'w:hyperlink':
      for (const child of node.children) collect(child, pieces);
      break;
    case 'w:bookmarkStart':
      pieces.push({ type: 'place', name: String(node.attributes['w:name']) });
      break;
    default:
  }
}

function run(node: XmlElement, pieces: Piece[]): void {
  const style = styleOf(node);
  const voice = {
    bold: style.includes('Strong'),
    italic: style.includes('Emphasis'),
    code: style.includes('Code'),
    raised: style === 'FootnoteReference',
  };
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    switch (child.name) {
      case 'w:t':
        pieces.push({ type: 'text', text: ownText(child), ...voice });
        break;
      case 'w:tab':
        pieces.push({ type: 'tab' });
        break;
      case 'w:br':
        pieces.push({ type: child.attributes['w:type'] === 'page' ? 'pageBreak' : 'break' });
        break;
      case 'w:drawing':
        pieces.push(picture(child));
        break;
      case 'w:footnoteReference':
        pieces.push({ type: 'note', id: Number(child.attributes['w:id']) });
        break;
      default:
    }
  }
}

function styleOf(node: XmlElement): string {
  return String(childNamed(childNamed(node, 'w:rPr'), 'w:rStyle')?.attributes['w:val'] ?? '');
}

function picture(node: XmlElement): Piece {
  const extent = childNamed(childNamed(node, 'wp:inline'), 'wp:extent');
  return {
    type: 'picture',
    width: Number(extent?.attributes.cx ?? 0) / EMU,
    height: Number(extent?.attributes.cy ?? 0) / EMU,
  };
}

/** The first child element of a name. */
export function childNamed(node: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of node?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}
