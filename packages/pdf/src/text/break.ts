import { hyphensOf } from './hyphenate.ts';
import { hyphenWidth, type Line, makeLine, slicePiece, syllables } from './line.ts';
import type { Ending, Piece, ShapedText } from './shape-text.ts';

/**
 * Is told of pieces `from` up to `to` that no line may end in, with the white space that follows them: their width without that space
 * and with it.
 */
type Visitor = (from: number, to: number, solid: number, full: number, ending: Ending) => void;

/**
 * Breaks a paragraph into lines, each as full as can be (UAX 14). A word that is wider than a whole line is parted where it may be
 * hyphenated, or else between clusters. `width` in points.
 */
export function breakLines(shaped: ShapedText, width: number): Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  let used = 0;
  const close = (parted = false): void => {
    lines.push(makeLine(shaped, open, 0, parted));
    open = [];
    used = 0;
  };
  const { pieces } = shaped;
  eachGroup(pieces, (from, to, solid, full, ending) => {
    if (open.length > 0 && used + solid > width) close();
    if (solid <= width) {
      for (let index = from; index < to; index++) {
        const piece = pieces[index];
        if (piece !== undefined) open.push(piece);
      }
      used += full;
    } else {
      let parted = false;
      for (const { piece, hyphen } of fragmentsOf(shaped, pieces.slice(from, to), width)) {
        if (open.length > 0 && !piece.word.blank && used + piece.width + hyphen > width) close(parted);
        open.push(piece);
        used += piece.width;
        parted = hyphen > 0;
      }
    }
    if (ending === 'must') close();
  });
  if (open.length > 0) close();
  return lines;
}

/** A part of a word that is wider than a line, with the width of the hyphen if a line ends behind it. */
interface Fragment {
  readonly piece: Piece;
  readonly hyphen: number;
}

function fragmentsOf(shaped: ShapedText, pieces: readonly Piece[], width: number): Fragment[] {
  return pieces.flatMap((piece) => {
    const lang = shaped.spans[piece.span]?.style.lang ?? '';
    const cuts = hyphensOf(piece.word, lang);
    const hyphen = cuts.length === 0 ? 0 : hyphenWidth(shaped, piece);
    const count = piece.word.clusters.length;
    const bounds = [0, ...cuts, count];
    const parts = bounds.slice(1).map((to, index): Fragment => {
      const from = bounds[index] ?? 0;
      return { piece: syllables(piece, from, to), hyphen: to < count ? hyphen : 0 };
    });
    if (cuts.length > 0 && parts.every((part) => part.piece.width + part.hyphen <= width)) return parts;
    return Array.from({ length: count }, (_, at) => ({ piece: slicePiece(piece, at, at + 1), hyphen: 0 }));
  });
}

/** Breaks a heading so that its lines are about equally long, without making more of them. `width` in points. */
export function breakEvenly(shaped: ShapedText, width: number): Line[] {
  const lines = breakLines(shaped, width);
  let [least, enough] = [width / 2, width];
  while (lines.length > 1 && enough - least > 1) {
    const middle = (least + enough) / 2;
    if (breakLines(shaped, middle).length > lines.length) least = middle;
    else enough = middle;
  }
  return lines.length > 1 ? breakLines(shaped, enough) : lines;
}

/** The widest unbreakable stretch and the widest line if nothing but line feeds broke it, in points. */
export function extents(shaped: ShapedText): { readonly min: number; readonly max: number } {
  let min = 0;
  let max = 0;
  let line = 0;
  eachGroup(shaped.pieces, (_from, _to, solid, full, ending) => {
    min = Math.max(min, solid);
    max = Math.max(max, line + solid);
    line = ending === 'must' ? 0 : line + full;
  });
  return { min, max };
}

function eachGroup(pieces: readonly Piece[], visit: Visitor): void {
  let from = 0;
  let full = 0;
  let solid = 0;
  pieces.forEach(({ ending, width, word }, index) => {
    full += width;
    if (!word.blank) solid = full;
    if (ending === 'none' && index + 1 < pieces.length) return;
    visit(from, index + 1, solid, full, ending);
    from = index + 1;
    full = 0;
    solid = 0;
  });
}
