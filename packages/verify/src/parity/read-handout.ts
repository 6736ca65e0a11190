import type { Handout, Inline } from '@aide-memoire/handout';
import { isInline, plainText } from '@aide-memoire/handout/writing';
import type { Piece, Reading } from './piece.ts';

/**
 * Reads a composed handout as its files are read, each piece with the place in the brief that it came from. It goes by the names of
 * fields, not by kinds of blocks, so that a new block is read as soon as there is one.
 */
export function readHandoutPieces(handout: Handout): Reading {
  const { meta, pages } = handout;
  const title: Piece[] = [
    { ...piece(meta.title, undefined), lead: 'title' },
    ...(meta.subtitle === undefined
      ? []
      : [{ ...piece(meta.subtitle, undefined), lead: 'subtitle' as const }]),
  ];
  const scope: Scope = { handout, from: undefined, captions: { table: 0, figure: 0 } };
  const notes = (handout.notes ?? []).map(({ source, children }) => piece(children, `/sources/${source}`));
  return {
    pieces: [
      ...(pages.title === false ? [] : title),
      ...handout.children.flatMap((node) => read(node, scope)),
    ],
    notes,
  };
}

interface Scope {
  readonly handout: Handout;
  readonly from: string | undefined;
  /** How many captions there were. */
  readonly captions: { table: number; figure: number };
}

/** A node of any kind: what it is called and the words it holds. */
type AnyNode = Readonly<Record<string, unknown>> & { readonly type: string };

/** Where nodes keep their words, in the order of print. */
const FIELDS = [
  'label',
  'when',
  'title',
  'caption',
  'lead',
  'stem',
  'tag',
  'provenance',
  'limits',
  'children',
  'words',
  'attribution',
] as const;

function read(node: object, around: Scope): Piece[] {
  if (!isNode(node)) return [];
  const scope = typeof node.from === 'string' ? { ...around, from: node.from } : around;
  return [...FIELDS.flatMap((field) => readField(node, field, scope)), ...entriesOf(node, scope)];
}

function readField(node: AnyNode, field: (typeof FIELDS)[number], scope: Scope): Piece[] {
  const value = node[field];
  if (!Array.isArray(value) || value.length === 0) return [];
  const nodes: readonly object[] = value.filter((each) => typeof each === 'object' && each !== null);
  if (!nodes.every(isInline)) return nodes.flatMap((each) => read(each, scope));
  const said = piece(nodes, scope.from);
  return [field === 'caption' ? { ...said, text: numbered(node.type, said.text, scope) } : said];
}

/** `Table 1: Reactions`, as all formats count them. */
function numbered(type: string, words: string, { handout, captions }: Scope): string {
  const kind = type === 'table' ? 'table' : 'figure';
  captions[kind] += 1;
  return `${handout.words[kind]} ${captions[kind]}: ${words}`;
}

/** The titles that contents list. */
function entriesOf(node: AnyNode, { handout, from }: Scope): Piece[] {
  if (node.type !== 'contents') return [];
  return titlesIn(handout.children, Number(node.depth)).map((title) => piece(title, from));
}

function titlesIn(nodes: readonly object[], depth: number): Inline[][] {
  return nodes.flatMap((node) => {
    if (!isNode(node)) return [];
    const children = Array.isArray(node.children) ? (node.children as object[]) : [];
    const listed = node.type === 'section' && Number(node.level) <= depth && Array.isArray(node.title);
    return [...(listed ? [(node.title as object[]).filter(isInline)] : []), ...titlesIn(children, depth)];
  });
}

const isNode = (value: object): value is AnyNode => 'type' in value && typeof value.type === 'string';

const piece = (words: readonly Inline[], from: string | undefined): Piece => ({
  text: plainText(words),
  place: from ?? 'the handout',
  ...(from === undefined ? {} : { from }),
});
