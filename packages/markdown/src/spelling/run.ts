import type { Phrasing } from '@aide-memoire/prose';
import type { List, PhrasingContent } from 'mdast';
import { type Attribute, findAttributes, looksLikeAttributes } from './attributes.ts';
import { MARK, type MaskedText, unmaskCites } from './cite-marks.ts';
import { type Piece, trimPieces } from './pieces.ts';
import type { Reading } from './reading.ts';

/** Words, and the attribute list behind them. Offsets count from the start of the file. */
export interface Run {
  readonly pieces: readonly Piece[];
  readonly id?: Attribute;
  readonly attributes: readonly Attribute[];
  /** The list under an item, where an item may have one. */
  readonly below?: List;
  readonly start: number;
  readonly end: number;
}

interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Offsets of a parsed node. */
export function offsetsOf(node: Positioned): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Turns phrasing of a document into pieces: the citations come back, soft breaks become spaces. */
export function toPieces(nodes: readonly PhrasingContent[], source: MaskedText): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    const place = offsetsOf(node);
    if (node.type === 'text') return textPieces(node.value, place.start, source, place.end);
    const phrasing = toPhrasing(node, source);
    return phrasing === undefined ? [] : [{ ...phrasing, ...place }];
  });
}

function toPhrasing(node: PhrasingContent, source: MaskedText): Phrasing | undefined {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: toPieces(node.children, source) };
    case 'link':
      return {
        type: 'link',
        url: unmaskCites(node.url, source.cites),
        children: toPieces(node.children, source),
      };
    case 'inlineCode':
      return { type: 'inlineCode', value: unmaskCites(node.value, source.cites) };
    case 'break':
      return { type: 'text', value: ' ' };
    default:
      // The parser is set up to give no other kind (see parse.ts).
      return undefined;
  }
}

function textPieces(value: string, start: number, source: MaskedText, end: number): Piece[] {
  const raw = source.text.slice(start, end);
  const marks = [...raw.matchAll(new RegExp(MARK, 'gu'))];
  const pieces: Piece[] = [];
  // Odd parts are the digits of marks: they are a group of the pattern.
  value.split(MARK).forEach((part, index) => {
    const before = marks[(index >> 1) - 1];
    const mark = marks[index >> 1];
    if (index % 2 === 1) {
      const from = start + (mark?.index ?? 0);
      const found = source.cites.get(part);
      if (found !== undefined) pieces.push({ ...found.cite, start: from, end: from + found.written.length });
    } else if (part !== '') {
      const from = before === undefined ? start : start + before.index + before[0].length;
      const to = mark === undefined ? end : start + mark.index;
      pieces.push({ type: 'text', value: part.replaceAll(/\s*[\n\r]\s*/gu, ' '), start: from, end: to });
    }
  });
  return pieces;
}

/** Reads words with the attribute list that may end them. */
export function readRun(
  nodes: readonly PhrasingContent[],
  place: { start: number; end: number },
  reading: Reading,
): Run {
  const { source } = reading;
  const pieces = toPieces(nodes, source);
  // An attribute may hold what looks like a citation, so the list is looked for in all the text at the end.
  const tail = pieces.slice(pieces.findLastIndex(({ type }) => type !== 'text' && type !== 'cite') + 1);
  const written = tail.map((piece) =>
    piece.type === 'text'
      ? piece.value
      : unmaskCites(source.text.slice(piece.start, piece.end), source.cites),
  );
  const list = findAttributes(written.join(''));
  if (list === undefined) {
    if (looksLikeAttributes(flatten(pieces))) reportLookAlike(place, reading);
    return { pieces: trimPieces(pieces), attributes: [], ...place };
  }
  const kept = pieces.slice(0, pieces.length - tail.length);
  let left = list.start;
  tail.forEach((piece, index) => {
    const length = written[index]?.length ?? 0;
    if (left >= length) kept.push(piece);
    else if (left > 0 && piece.type === 'text')
      kept.push({ ...piece, value: piece.value.slice(0, left), end: piece.start + left });
    left = Math.max(0, left - length);
  });
  const whole = written.join('').slice(list.start);
  const raw = unmaskCites(
    source.text.slice(tail[0]?.start ?? place.start, tail.at(-1)?.end ?? place.end),
    source.cites,
  );
  // Where characters of the list are escaped in the file, its values stand somewhere behind its brace.
  const exact = raw.endsWith(whole);
  const brace = (tail.at(-1)?.end ?? place.end) - (exact ? whole.length : raw.length - raw.lastIndexOf('{'));
  const move = (entry: Attribute): Attribute => {
    if (!exact) return { ...entry, from: brace, start: brace, end: tail.at(-1)?.end ?? brace };
    return { ...entry, from: brace + entry.from, start: brace + entry.start, end: brace + entry.end };
  };
  return {
    pieces: trimPieces(kept),
    ...(list.id === undefined ? {} : { id: move(list.id) }),
    attributes: list.entries.map(move),
    ...place,
  };
}

/** The words of pieces with something in the place of citations: braces before one do not end the words. */
function flatten(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'cite') return '[@]';
      return 'children' in node ? flatten(node.children) : node.value;
    })
    .join('');
}

function reportLookAlike(place: { start: number; end: number }, reading: Reading): void {
  reading.report(
    {
      code: 'markdown/attributes',
      severity: 'warning',
      message: 'The braces at the end are taken for words: this is no attribute list.',
      expected: '{#id key=value key="several words" word}',
      note: 'Put a backslash before a * or _ in it; if the words are meant, write an empty {} behind them.',
    },
    place,
  );
}
