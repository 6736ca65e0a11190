import { spellInline } from '@aide-memoire/prose';
import type { Path } from '@aide-memoire/schema';
import type { Paragraph } from 'mdast';
import { type Block, eachBlock, itemsOf, piecesOf } from './blocks.ts';
import { attribute, type FieldTable, readFields } from './fields.ts';
import { type Piece, spanOf, takeCites, trimPieces } from './pieces.ts';
import type { Reading } from './reading.ts';

/** A value read, or nothing: keys without a value are left out of a brief. */
export type Read = Record<string, unknown>;

/** Reads pieces as the text of a field and notes its place; `undefined` if there are no words. */
export function readText(pieces: readonly Piece[], path: Path, reading: Reading): string | undefined {
  const trimmed = trimPieces(pieces);
  const span = spanOf(trimmed);
  if (span === undefined) return undefined;
  reading.place(path, span);
  return spellInline(trimmed);
}

/** Reads a text and the citations that end it: `{ [key]: text, cites }`. */
export function readCited(pieces: readonly Piece[], key: string, path: Path, reading: Reading): Read {
  const { pieces: rest, cites } = takeCites(pieces);
  if (cites !== undefined) reading.place([...path, 'cites'], cites);
  return defined({ [key]: readText(rest, [...path, key], reading), cites: cites?.data });
}

/** Reads paragraphs as running text. */
export function readProse(
  paragraphs: readonly (readonly Piece[])[],
  path: Path,
  reading: Reading,
): string | undefined {
  const texts = paragraphs.map((pieces) => readText(pieces, path, reading) ?? '');
  const first = spanOf(paragraphs[0] ?? []);
  const last = spanOf(paragraphs.at(-1) ?? []);
  if (first !== undefined && last !== undefined) reading.place(path, { start: first.start, end: last.end });
  return texts.length === 0 ? undefined : texts.join('\n\n');
}

/** Reads blocks that may only be one list of texts; its items take no attributes. */
export function readTextList(
  blocks: readonly Block[],
  path: Path,
  where: string,
  reading: Reading,
): string[] {
  const texts: string[] = [];
  const list = (node: Parameters<typeof itemsOf>[0]) => {
    for (const run of itemsOf(node, reading)) {
      readFields(run, NONE, [...path, texts.length], reading);
      texts.push(readText(run.pieces, [...path, texts.length], reading) ?? '');
    }
  };
  eachBlock(blocks, where, { list }, reading);
  return texts;
}

/** Collects the paragraphs of blocks; reports everything else. */
export function readParagraphs(blocks: readonly Block[], where: string, reading: Reading): Piece[][] {
  const paragraphs: Piece[][] = [];
  const paragraph = (node: Paragraph) => void paragraphs.push(piecesOf(node, reading));
  eachBlock(blocks, where, { paragraph }, reading);
  return paragraphs;
}

/** No attributes but, where it is allowed, an id. */
export const NONE: FieldTable = {};

/** Citations of what has no text to end with them. */
export const CITES: FieldTable = { cites: attribute.cites };

/** The record without keys that have no value. */
export function defined(record: Read): Read {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
