import { hyphensOf } from './hyphenate.ts';
import { hyphenAfter, type Line, makeLine, slicePiece, syllables, trimEnd, widthOf } from './line.ts';
import type { Ending, Piece, ShapedText } from './shape-text.ts';

/** Pieces that no line may end in, with the white space that follows them. */
interface Group {
  readonly pieces: readonly Piece[];
  /** Width without the white space at the end. */
  readonly solid: number;
  readonly full: number;
  readonly ending: Ending;
}

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
  for (const group of groupsOf(shaped)) {
    if (open.length > 0 && used + group.solid > width) close();
    if (group.solid <= width) {
      for (const piece of group.pieces) open.push(piece);
      used += group.full;
    } else {
      let parted = false;
      for (const { piece, hyphen } of fragmentsOf(shaped, group.pieces, width)) {
        if (open.length > 0 && !piece.word.blank && used + piece.width + hyphen > width) close(parted);
        open.push(piece);
        used += piece.width;
        parted = hyphen > 0;
      }
    }
    if (group.ending === 'must') close();
  }
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
    const hyphen = cuts.length === 0 ? 0 : (hyphenAfter(shaped, piece)?.width ?? 0);
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
  for (const { solid, full, ending } of groupsOf(shaped)) {
    min = Math.max(min, solid);
    max = Math.max(max, line + solid);
    line = ending === 'must' ? 0 : line + full;
  }
  return { min, max };
}

function groupsOf({ pieces }: ShapedText): Group[] {
  const groups: Group[] = [];
  let from = 0;
  pieces.forEach(({ ending }, index) => {
    if (ending === 'none' && index + 1 < pieces.length) return;
    const members = pieces.slice(from, index + 1);
    const full = widthOf(members);
    groups.push({ pieces: members, full, solid: widthOf(trimEnd(members)), ending });
    from = index + 1;
  });
  return groups;
}
