import { fromPointer } from '@aide-memoire/schema';
import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Thrown for a change that a text cannot take, such as one inside an alias. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable';
}

/** A map or list of a document, and the entry of it that a pointer names. */
export interface Entry {
  readonly parent: YAMLMap | YAMLSeq;
  readonly key: string;
  /** Its place among the entries; -1 if there is none. */
  readonly index: number;
}

/** Finds the entry that a pointer names; the maps and lists on the way to it must be written out. */
export function entryAt(document: { readonly contents: unknown }, pointer: string): Entry {
  const path = fromPointer(pointer);
  const key = path.pop() ?? '';
  let holder: unknown = document.contents;
  for (const name of path) holder = entryValue(holder, indexIn(holder, name));
  if (!isMap(holder) && !isSeq(holder)) throw new NotApplicable(pointer);
  return { parent: holder, key, index: indexIn(holder, key) };
}

function indexIn(holder: unknown, name: string): number {
  if (isMap(holder)) return holder.items.findIndex(({ key }) => isScalar(key) && String(key.value) === name);
  return isSeq(holder) && Number(name) < holder.items.length ? Number(name) : -1;
}

/** The value of an entry. */
export function entryValue(holder: unknown, index: number): unknown {
  if (isMap(holder)) return holder.items[index]?.value;
  return isSeq(holder) ? holder.items[index] : undefined;
}

/** Where a node begins, and where its characters end, without the line ends and comments behind it. */
export function extentOf(node: unknown, text: string): { start: number; end: number } {
  if (!isMap(node) && !isSeq(node)) return scalarExtent(node, text);
  const { range, flow } = node;
  if (!range) throw new NotApplicable('a node without place');
  const last: unknown = node.items.at(-1);
  if (flow === true || last === undefined) return { start: range[0], end: range[1] };
  return { start: range[0], end: pairExtent(last, text).end };
}

/** As `extentOf`, for a pair of a map or an item of a list. */
export function pairExtent(entry: unknown, text: string): { start: number; end: number } {
  if (!isPair(entry)) return extentOf(entry, text);
  const key = extentOf(entry.key, text);
  if (entry.value === null) return key;
  return { start: key.start, end: Math.max(key.end, extentOf(entry.value, text).end) };
}

function isPair(entry: unknown): entry is Pair {
  return typeof entry === 'object' && entry !== null && 'key' in entry;
}

function scalarExtent(node: unknown, text: string): { start: number; end: number } {
  const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
  if (!Array.isArray(range)) throw new NotApplicable('a node without place');
  const [start, end] = range as [number, number];
  // The range of a block scalar takes in the end of its last line.
  return { start, end: end - (/\r?\n$/.exec(text.slice(start, end))?.[0].length ?? 0) };
}

/** Whether a node is a scalar over several lines, behind `|` or `>`. */
export function isBlockScalar(node: unknown): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** Offset at which the line of an offset begins. */
export const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** Offset of the end of the line of an offset, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}
