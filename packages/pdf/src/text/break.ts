import LineBreaker from 'linebreak';
import type { Atom, ShapedText } from './atoms.ts';
import { reorder } from './reorder.ts';

/** A line of a paragraph. */
export interface Line {
  /** In visual order, the white space at the end last. */
  readonly atoms: readonly Atom[];
  /** Points, without the white space at the end. */
  readonly width: number;
  /** UTF-16 offsets in the paragraph; white space at the end included. */
  readonly start: number;
  readonly end: number;
}

/** A stretch that no line may end in, with the white space that follows it. */
interface Word {
  readonly atoms: readonly Atom[];
  /** Width without the white space at the end. */
  readonly solid: number;
  readonly full: number;
  /** The line must end behind it. */
  readonly required: boolean;
}

/**
 * Breaks a paragraph into lines, each as full as can be (UAX 14). A word that is wider than a whole line is broken between
 * clusters. `width` gives the room of a line in points by its number, from 0.
 */
export function breakLines(shaped: ShapedText, width: (line: number) => number): Line[] {
  const lines: Line[] = [];
  let open: Atom[] = [];
  let used = 0;
  const close = (): void => {
    lines.push(makeLine(open));
    open = [];
    used = 0;
  };
  for (const word of wordsOf(shaped)) {
    if (open.length > 0 && used + word.solid > width(lines.length)) close();
    if (word.solid > width(lines.length)) {
      for (const atom of word.atoms) {
        if (open.length > 0 && !atom.blank && used + atom.width > width(lines.length)) close();
        open.push(atom);
        used += atom.width;
      }
    } else {
      open.push(...word.atoms);
      used += word.full;
    }
    if (word.required) close();
  }
  if (open.length > 0) close();
  return lines;
}

/** Breaks a heading so that its lines are about equally long, without making more of them. `width` in points. */
export function breakEvenly(shaped: ShapedText, width: number): Line[] {
  const lines = breakLines(shaped, () => width);
  let [least, enough] = [width / 2, width];
  while (lines.length > 1 && enough - least > 1) {
    const middle = (least + enough) / 2;
    if (breakLines(shaped, () => middle).length > lines.length) least = middle;
    else enough = middle;
  }
  return lines.length > 1 ? breakLines(shaped, () => enough) : lines;
}

/** The widest unbreakable stretch and the widest line if nothing but line feeds broke it, in points. */
export function extents(shaped: ShapedText): { readonly min: number; readonly max: number } {
  let min = 0;
  let max = 0;
  let line = 0;
  for (const { solid, full, required } of wordsOf(shaped)) {
    min = Math.max(min, solid);
    max = Math.max(max, line + solid);
    line = required ? 0 : line + full;
  }
  return { min, max };
}

function* wordsOf({ text, atoms }: ShapedText): Generator<Word> {
  const breaker = new LineBreaker(text);
  let next = 0;
  for (let opportunity = breaker.nextBreak(); opportunity !== null; opportunity = breaker.nextBreak()) {
    const members: Atom[] = [];
    for (
      let atom = atoms[next];
      atom !== undefined && atom.start < opportunity.position;
      atom = atoms[next]
    ) {
      members.push(atom);
      next++;
    }
    if (members.length > 0)
      yield makeWord(members, opportunity.required && text[opportunity.position - 1] === '\n');
  }
  if (next < atoms.length) yield makeWord(atoms.slice(next), false);
}

function makeWord(atoms: readonly Atom[], required: boolean): Word {
  const full = widthOf(atoms);
  return { atoms, full, solid: widthOf(trimEnd(atoms)), required };
}

function makeLine(atoms: readonly Atom[]): Line {
  const shown = trimEnd(atoms);
  const hyphen = shown.at(-1)?.hyphen;
  const all = hyphen === undefined ? shown : [...shown, hyphen];
  // The space at the end is painted too, beyond the edge: readers that follow the tags would join words without it.
  const tail = atoms.slice(shown.length);
  return {
    atoms: [...reorder(all), ...tail],
    width: widthOf(all),
    start: atoms[0]?.start ?? 0,
    end: atoms.at(-1)?.end ?? 0,
  };
}

function trimEnd(atoms: readonly Atom[]): readonly Atom[] {
  let end = atoms.length;
  while (end > 0 && atoms[end - 1]?.blank) end--;
  return end === atoms.length ? atoms : atoms.slice(0, end);
}

const widthOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, { width }) => sum + width, 0);
