import { strFromU8, unzipSync } from 'fflate';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Piece, Reading } from './piece.ts';

/**
 * Reads a Word file: parties beside each other one after another, the label of a citation where its footnote is called. Throws for
 * a damaged package.
 */
export function readDocxPieces(bytes: Uint8Array): Reading {
  const files = unzipSync(bytes, { filter: ({ name }) => /^word\/(?:document|footnotes)\.xml$/.test(name) });
  const part = (name: string): Nodes | undefined => {
    const data = files[name];
    return data === undefined ? undefined : fromXml(strFromU8(data));
  };
  const document = part('word/document.xml');
  if (document === undefined) throw new RangeError('The package has no part word/document.xml.');
  const footnotes = footnotesOf(part('word/footnotes.xml'), document);
  const pieces: Piece[] = [];
  let count = 0;
  const visit = (node: Nodes): void => {
    if (node.type !== 'element') {
      if ('children' in node) for (const child of node.children) visit(child);
    } else if (node.name === 'w:p') {
      count += 1;
      pieces.push(pieceOf(node, `paragraph ${count}`, footnotes));
    } else if (isSides(node)) for (const cell of byColumns(node)) visit(cell);
    else for (const child of node.children) visit(child);
  };
  visit(document);
  const notes = [...footnotes.texts].map(([id, text]) => ({
    text: text.replace(LABEL, ''),
    place: `footnote ${id}`,
  }));
  return { pieces, notes };
}

/** What a citation is called by: `[1, p. 4; 3]`. */
const LABEL = /^\s*\[[^\]]*\]/;

/** Texts of footnotes by id, and the ids by the bookmarks around their marks. */
interface Footnotes {
  readonly texts: ReadonlyMap<string, string>;
  readonly marked: ReadonlyMap<string, string>;
}

const NO_NOTES: Footnotes = { texts: new Map(), marked: new Map() };

function footnotesOf(part: Nodes | undefined, document: Nodes): Footnotes {
  const notes = part === undefined ? [] : elements(part, 'w:footnote');
  const texts = notes
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .map((note): [string, string] => [note.attributes['w:id'] ?? '', wordsOf(note, NO_NOTES)]);
  const marked = new Map<string, string>();
  let name = '';
  for (const one of elementsOf(document)) {
    if (one.name === 'w:bookmarkStart') name = one.attributes['w:name'] ?? '';
    if (one.name === 'w:footnoteReference') marked.set(name, one.attributes['w:id'] ?? '');
  }
  return { texts: new Map(texts), marked };
}

/** All elements in their order. */
function elementsOf(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

const LEADS: Readonly<Record<string, Piece['lead']>> = { Title: 'title', Subtitle: 'subtitle' };

function pieceOf(paragraph: Element, place: string, footnotes: Footnotes): Piece {
  const style = elements(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
  const words = wordsOf(paragraph, footnotes);
  const lead = LEADS[style];
  // Numbers of pages end the entries of contents.
  const text = /^TOC\d$/.test(style) ? words.replace(/\t\p{Nd}+$/u, '') : words;
  return { text, place, ...(lead === undefined ? {} : { lead }) };
}

const isSides = (node: Element): boolean =>
  node.name === 'w:tbl' &&
  elements(node, 'w:tblStyle').some(({ attributes }) => attributes['w:val'] === 'HandoutSides');

function byColumns(table: Element): Element[] {
  const rows = elements(table, 'w:tr').map((row) => elements(row, 'w:tc'));
  return (rows[0] ?? []).flatMap((_, column) => rows.flatMap((cells) => cells[column] ?? []));
}

/** Elements of a name, outermost first; not those inside one another. */
function elements(node: Nodes, name: string): Element[] {
  if (node.type === 'element' && node.name === name) return [node];
  return 'children' in node ? node.children.flatMap((child) => elements(child, name)) : [];
}

const SILENT: ReadonlySet<string> = new Set([
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:drawing',
  'w:pict',
]);

/**
 * Instructions of fields and what is drawn are no text; tabs and breaks part words. A note that is called again is a field whose words
 * are its number: its label stands there.
 */
function wordsOf(node: Nodes, notes: Footnotes, field: Field = {}): string {
  if (node.type === 'text') return field.isNumber === true ? '' : node.value;
  if (node.type !== 'element') return 'children' in node ? all(node.children, notes, field) : '';
  if (node.name === 'w:tab') return '\t';
  if (node.name === 'w:br') return '\n';
  if (node.name === 'w:footnoteReference') return labelOf(node.attributes['w:id'] ?? undefined, notes);
  if (node.name === 'w:instrText') {
    const called = /^\s*NOTEREF (\S+)/.exec(all(node.children, notes))?.[1];
    if (called !== undefined) field.note = notes.marked.get(called);
  }
  if (node.name === 'w:fldChar' && field.note !== undefined) {
    const mark = node.attributes['w:fldCharType'];
    field.isNumber = mark === 'separate';
    if (mark === 'separate') return labelOf(field.note, notes);
    if (mark === 'end') delete field.note;
  }
  return SILENT.has(node.name) ? '' : all(node.children, notes, field);
}

const all = (nodes: readonly Nodes[], notes: Footnotes, field: Field = {}): string =>
  nodes.map((child) => wordsOf(child, notes, field)).join('');

const labelOf = (id: string | undefined, { texts }: Footnotes): string =>
  LABEL.exec(texts.get(id ?? '') ?? '')?.[0] ?? '';

/** The field that a paragraph is in the midst of. */
interface Field {
  note?: string | undefined;
  isNumber?: boolean;
}
