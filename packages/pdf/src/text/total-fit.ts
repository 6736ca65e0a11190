import { hyphensOf } from './hyphenate.ts';
import { hyphenWidth, type Line, makeLine, syllables } from './line.ts';
import type { Piece, ShapedText } from './shape-text.ts';

/** How much a space may grow or shrink at ratio 1, as a share of its width. */
const STRETCH = 0.5;
const SHRINK = 0.3;

/** A line that would have to be looser than this is left ragged instead. */
const LOOSEST = 2.5;

/** Badness of a ragged line without anything on it, beyond that of the loosest one. */
const RAGGED = 20_000;

/** Highest ratios that lines may have: first without hyphens, then with them, last with whatever is left to be done. */
const PASSES = [
  { hyphens: false, most: 1.1 },
  { hyphens: true, most: 2 },
  { hyphens: true, most: LOOSEST },
  { hyphens: true, most: Number.POSITIVE_INFINITY },
] as const;

const LINE_PENALTY = 10;
const HYPHEN_PENALTY = 50;
/** Demerits for hyphens at two line ends in a row, for a tight line beside a loose one, and for a last line of one short word. */
const TWO_HYPHENS = 6000;
const UNEVEN = 4000;
const RUNT = 4000;
/** And for a last line that is the end of a parted word and nothing else: more than any loose line has. */
const SCRAP = 1e9;

/** A place where a line may end. Sums run from the start of the paragraph; lengths in points. */
interface Break {
  /** The piece that the line ends in, and the number of its clusters that stand on it. */
  readonly piece: number;
  readonly clusters: number;
  /** Of all that stands before it, and of the spaces among that. */
  readonly width: number;
  readonly spaces: number;
  /** The same for the beginning of the next line, without the white space between. */
  readonly nextWidth: number;
  readonly nextSpaces: number;
  /** Width of the hyphen; 0 where no word is parted. */
  readonly hyphen: number;
}

interface Node {
  readonly at: Break;
  readonly demerits: number;
  readonly fitness: number;
  readonly ratio: number;
  readonly previous: Node | undefined;
}

/**
 * Breaks a paragraph into lines of one width so that the paragraph as a whole has the most even spaces (Knuth and Plass 1981).
 * Gives nothing if some word is wider than a line.
 */
export function totalFit(shaped: ShapedText, width: number): Line[] | undefined {
  const lines: Line[] = [];
  let from = 0;
  while (from < shaped.pieces.length) {
    const must = shaped.pieces.findIndex(({ ending }, index) => index >= from && ending === 'must');
    const to = must < 0 ? shaped.pieces.length : must + 1;
    const fitted = fit(shaped, from, to, width);
    if (fitted === undefined) return undefined;
    lines.push(...fitted);
    from = to;
  }
  return lines;
}

function fit(shaped: ShapedText, from: number, to: number, width: number): Line[] | undefined {
  for (const { hyphens, most } of PASSES) {
    const breaks = breaksOf(shaped, from, to, hyphens);
    const end = shortest(breaks, width, most);
    if (end !== undefined) return linesTo(shaped, end, from);
  }
  return undefined;
}

function breaksOf(shaped: ShapedText, from: number, to: number, hyphens: boolean): Break[] {
  const { pieces, spans } = shaped;
  const breaks: Break[] = [];
  let [width, spaces] = [0, 0];
  let [solid, solidSpaces] = [0, 0];
  for (let index = from; index < to; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const { word } = piece;
    if (hyphens && !word.blank && pieces[index - 1]?.word.text.endsWith('-') !== true) {
      const points = hyphensOf(word, spans[piece.span]?.style.lang ?? '');
      const hyphen = points.length === 0 ? 0 : hyphenWidth(shaped, piece);
      for (const clusters of points) {
        const here = width + part(piece, clusters);
        breaks.push({
          piece: index,
          clusters,
          width: here,
          spaces,
          nextWidth: here,
          nextSpaces: spaces,
          hyphen,
        });
      }
    }
    width += piece.width;
    if (word.blank) spaces += piece.width;
    else [solid, solidSpaces] = [width, spaces];
    const last = index === to - 1;
    if (piece.ending === 'none' && !last) continue;
    const clusters = word.clusters.length;
    const hyphen = word.text.endsWith('\u00ad') ? hyphenWidth(shaped, piece) : 0;
    breaks.push({
      piece: index,
      clusters,
      width: solid,
      spaces: solidSpaces,
      nextWidth: width,
      nextSpaces: spaces,
      hyphen,
    });
  }
  return breaks;
}

function part({ word, width }: Piece, clusters: number): number {
  let advance = 0;
  for (let index = 0; index < clusters; index++) advance += word.clusters[index]?.advance ?? 0;
  return word.advance === 0 ? 0 : (width * advance) / word.advance;
}

const START: Node = {
  at: { piece: -1, clusters: 0, width: 0, spaces: 0, nextWidth: 0, nextSpaces: 0, hyphen: 0 },
  demerits: 0,
  fitness: 1,
  ratio: 0,
  previous: undefined,
};

// The cheapest way through the breaks: its last node.
function shortest(breaks: readonly Break[], width: number, most: number): Node | undefined {
  const active: Node[] = [START];
  const best: (Node | undefined)[] = [undefined, undefined, undefined, undefined];
  for (const [index, at] of breaks.entries()) {
    const final = index === breaks.length - 1;
    best.fill(undefined);
    let staying = 0;
    for (const node of active) {
      const natural = at.width - node.at.nextWidth + at.hyphen;
      const spaces = at.spaces - node.at.nextSpaces;
      if (natural - spaces * SHRINK > width + SLACK) continue;
      active[staying++] = node;
      const ratio = ratioOf(natural, spaces, width, final);
      if (ratio > most) continue;
      const scrap = final && spaces === 0 && node.at.hyphen > 0;
      // A ragged line is better than that, but the last pass has to find some way.
      if (scrap && most < Number.POSITIVE_INFINITY) continue;
      const fitness = fitnessOf(ratio);
      const runt = natural < width * 0.12 && node !== START;
      const badness = badnessOf(ratio, 1 - natural / width);
      const demerits = demeritsOf(node, at, badness, fitness, final, runt) + (scrap ? SCRAP : 0);
      if (demerits < (best[fitness]?.demerits ?? Number.POSITIVE_INFINITY))
        best[fitness] = { at, demerits, fitness, ratio, previous: node };
    }
    if (final) return cheapest(best);
    active.length = staying;
    for (const node of best) if (node !== undefined) active.push(node);
    if (active.length === 0) return undefined;
  }
  return undefined;
}

/** Rounding must not make a line too long that just fits. */
const SLACK = 0.001;

function ratioOf(natural: number, spaces: number, width: number, final: boolean): number {
  const rest = width - natural;
  if (rest < 0) return spaces === 0 ? 0 : rest / (spaces * SHRINK);
  if (final || rest === 0) return 0;
  return spaces === 0 ? Number.POSITIVE_INFINITY : rest / (spaces * STRETCH);
}

const fitnessOf = (ratio: number): number => (ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3);

// What a line looks like that is filled up to a share of its width. Ragged ones are the worse the shorter they are.
const badnessOf = (ratio: number, empty: number): number =>
  ratio > LOOSEST ? 100 * LOOSEST ** 3 + RAGGED * empty : 100 * Math.abs(ratio) ** 3;

// Of a whole paragraph up to a break, if the line before it begins where `previous` says.
function demeritsOf(
  previous: Node,
  at: Break,
  badness: number,
  fitness: number,
  final: boolean,
  runt: boolean,
): number {
  const parted = at.hyphen > 0;
  const line = LINE_PENALTY + badness + (parted ? HYPHEN_PENALTY : 0);
  return (
    previous.demerits +
    (line * line +
      (parted && previous.at.hyphen > 0 ? TWO_HYPHENS : 0) +
      (Math.abs(fitness - previous.fitness) > 1 ? UNEVEN : 0) +
      (final && (runt || previous.at.hyphen > 0) ? RUNT : 0))
  );
}

function cheapest(nodes: readonly (Node | undefined)[]): Node | undefined {
  let least: Node | undefined;
  for (const node of nodes)
    if (node !== undefined && node.demerits < (least?.demerits ?? Number.POSITIVE_INFINITY)) least = node;
  return least;
}

function linesTo(shaped: ShapedText, end: Node, first: number): Line[] {
  const ends: Node[] = [];
  for (let node: Node | undefined = end; node?.previous !== undefined; node = node.previous)
    ends.unshift(node);
  let [piece, clusters] = [first, 0];
  return ends.map(({ at, ratio }) => {
    const own = piecesBetween(shaped.pieces, piece, clusters, at);
    const whole = at.clusters === shaped.pieces[at.piece]?.word.clusters.length;
    [piece, clusters] = whole ? [at.piece + 1, 0] : [at.piece, at.clusters];
    const stretch = ratio < 0 ? ratio * SHRINK : ratio > LOOSEST ? 0 : ratio * STRETCH;
    return makeLine(shaped, own, stretch, !whole);
  });
}

function piecesBetween(pieces: readonly Piece[], from: number, fromCluster: number, at: Break): Piece[] {
  const own = pieces.slice(from, at.piece + 1);
  const [first] = own;
  const last = own.at(-1);
  const whole = last === undefined || at.clusters === last.word.clusters.length;
  if (first !== undefined && first === last && (fromCluster > 0 || !whole))
    return [syllables(first, fromCluster, at.clusters)];
  if (first !== undefined && fromCluster > 0)
    own[0] = syllables(first, fromCluster, first.word.clusters.length);
  if (last !== undefined && !whole) own[own.length - 1] = syllables(last, 0, at.clusters);
  return own;
}
