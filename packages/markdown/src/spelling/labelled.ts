import { spellInline } from '@aide-memoire/prose';
import type { Path } from '@aide-memoire/schema';
import type { PhrasingContent } from 'mdast';
import { text } from '../mdast/phrasing.ts';
import { type Piece, trimPieces } from './pieces.ts';
import type { Reading } from './reading.ts';
import type { Run } from './run.ts';
import { readText } from './texts.ts';

/** The bold words that begin an item, without their colon, and what follows. */
export function splitLabel(pieces: readonly Piece[]): { label: Piece[]; rest: Piece[] } | undefined {
  const [first, ...rest] = pieces;
  if (first?.type !== 'strong') return undefined;
  // Children of a piece made by this package are pieces too; of any other they begin where it begins.
  const children = first.children.map((child): Piece => ({ start: first.start, end: first.end, ...child }));
  const inside = withoutColon(children, 'end');
  return inside === undefined
    ? { label: children, rest: withoutColon(rest, 'start') ?? rest }
    : { label: inside, rest };
}

/** Both `**Label:** text` and `**Label**: text` are understood; one colon is the label's. */
function withoutColon(pieces: readonly Piece[], side: 'start' | 'end'): Piece[] | undefined {
  const index = side === 'end' ? pieces.length - 1 : 0;
  const piece = pieces[index];
  if (piece?.type !== 'text') return undefined;
  const value = side === 'end' ? piece.value.trimEnd() : piece.value.trimStart();
  if (side === 'end' ? !value.endsWith(':') : !value.startsWith(':')) return undefined;
  const kept: Piece =
    side === 'end'
      ? { ...piece, value: value.slice(0, -1), end: piece.end - (piece.value.length - value.length) - 1 }
      : { ...piece, value: value.slice(1), start: piece.start + (piece.value.length - value.length) + 1 };
  return pieces
    .map((other, place) => (place === index ? kept : other))
    .filter((other) => other.type !== 'text' || other.value !== '');
}

/** A label, and what follows it. */
export interface ReadLabel {
  readonly label: string;
  readonly labelPieces: readonly Piece[];
  readonly rest: readonly Piece[];
}

/** Reads the label of an item into `path`, and gives what follows; an item without label is reported. */
export function readLabel(run: Run, path: Path, reading: Reading): ReadLabel {
  const split = splitLabel(run.pieces);
  const label = split === undefined ? undefined : readText(split.label, path, reading);
  if (split !== undefined && label !== undefined) {
    return { label, labelPieces: trimPieces(split.label), rest: split.rest };
  }
  const note = 'Begin it with its label in bold and a colon: **Label:** text.';
  reading.report(
    { code: 'markdown/label', message: 'This item has no label.', expected: '**Label:** text', note },
    run,
  );
  // Its words stand for label and text, so that the check does not speak of the same item again.
  return { label: spellInline(run.pieces), labelPieces: run.pieces, rest: run.pieces };
}

/** A label and a text: **Label:** text. */
export function writeLabelled(
  label: readonly PhrasingContent[],
  rest: readonly PhrasingContent[],
): PhrasingContent[] {
  return [writeLabel(label), text(' '), ...rest];
}

/** A label with its colon. */
export function writeLabel(label: readonly PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children: [...label, text(':')] };
}
