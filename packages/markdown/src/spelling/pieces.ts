import type { Phrasing } from '@aide-memoire/prose';
import type { Cite as CiteData } from '@aide-memoire/schema';

/** Inline content with its place: offsets in UTF-16 units from the start of the file. */
export type Piece = Phrasing & { readonly start: number; readonly end: number };

/** The pieces without white space at their ends. */
export function trimPieces(pieces: readonly Piece[]): Piece[] {
  const trimmed = [...pieces];
  for (let first = trimmed[0]; first?.type === 'text'; first = trimmed[0]) {
    const value = first.value.trimStart();
    if (value !== '') {
      trimmed[0] = { ...first, value, start: first.start + first.value.length - value.length };
      break;
    }
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last?.type === 'text'; last = trimmed.at(-1)) {
    const value = last.value.trimEnd();
    if (value !== '') {
      trimmed[trimmed.length - 1] = { ...last, value, end: last.end - (last.value.length - value.length) };
      break;
    }
    trimmed.pop();
  }
  return trimmed;
}

/** The words of pieces without marks. */
export function wordsOf(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? wordsOf(node.children) : ''))
    .join('');
}

/** Where pieces stand; `undefined` for none. */
export function spanOf(pieces: readonly Piece[]): { start: number; end: number } | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Parts pieces from the citation groups that end them: such groups are the item's `cites`. */
export function takeCites(pieces: readonly Piece[]): {
  pieces: Piece[];
  cites?: { data: CiteData[]; start: number; end: number };
} {
  let rest = trimPieces(pieces);
  const groups: (Piece & { type: 'cite' })[] = [];
  for (let last = rest.at(-1); last?.type === 'cite'; last = rest.at(-1)) {
    groups.unshift(last);
    rest = trimPieces(rest.slice(0, -1));
  }
  const span = spanOf(groups);
  if (span === undefined) return { pieces: rest };
  const data = groups.flatMap(({ items }) =>
    items.map(({ source, locator }): CiteData => (locator === undefined ? source : { source, locator })),
  );
  return { pieces: rest, cites: { data, ...span } };
}

/** Parts pieces wherever a pattern occurs in running text; `match` is what stands behind a part, absent for the last. */
export function splitPieces(
  pieces: readonly Piece[],
  pattern: RegExp,
): { pieces: Piece[]; match?: RegExpMatchArray }[] {
  const parts: { pieces: Piece[]; match?: RegExpMatchArray }[] = [];
  let current: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type !== 'text') {
      current.push(piece);
      continue;
    }
    let from = 0;
    const cut = (to: number) => {
      if (to > from)
        current.push({
          ...piece,
          value: piece.value.slice(from, to),
          start: piece.start + from,
          end: piece.start + to,
        });
    };
    for (const match of piece.value.matchAll(pattern)) {
      cut(match.index);
      parts.push({ pieces: trimPieces(current), match });
      current = [];
      from = match.index + match[0].length;
    }
    cut(piece.value.length);
  }
  parts.push({ pieces: trimPieces(current) });
  return parts;
}
