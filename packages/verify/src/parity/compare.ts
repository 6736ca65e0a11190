import { differences, type Stretch } from './differences.ts';
import { type FactKind, kindOf } from './fact.ts';
import type { Piece, Reading } from './piece.ts';
import { type Signs, signsOf } from './signs.ts';

/** A fact that a file lacks, or has beyond what it should. */
export interface ParityDifference {
  /** Name of the file. */
  readonly file: string;
  readonly kind: 'missing' | 'extra';
  readonly fact: FactKind;
  /** The words that differ, whole. */
  readonly text: string;
  /** What is read around them. */
  readonly context: string;
  /** Where that stands: in the file for what is extra, in what it is held against for what is missing. */
  readonly place: string;
  /** JSON Pointer of the place in the brief, where that is known. */
  readonly from?: string;
}

/** Holds what a file gives to read against what it should give, in order. */
export function compareReadings(file: string, expected: Reading, found: Reading): ParityDifference[] {
  const leads = withoutLooseLeads(expected.pieces, found.pieces);
  const [want, have] = [signsOf(leads.expected), signsOf(leads.found)];
  const { missing, extra } = differences(want.text, have.text);
  return [
    ...missing.flatMap((stretch) => said(file, 'missing', leads.expected, want, stretch)),
    ...extra.flatMap((stretch) => said(file, 'extra', leads.found, have, stretch)),
    ...strayNotes(file, expected, found),
  ];
}

/** What stands over the text counts where both have it; what one of them prints elsewhere, or not at all, does not. */
function withoutLooseLeads(expected: readonly Piece[], found: readonly Piece[]) {
  const isLoose = (piece: Piece, others: readonly Piece[]): boolean => {
    if (piece.lead === undefined) return false;
    if (piece.lead === 'mark') return true;
    const sought = signsOf([piece]).text;
    // The title and the line under it are among the first pieces, marked or not; changed ones still stand in their place.
    return !others.slice(0, 3).some((other) => isAlike(signsOf([other]).text, sought));
  };
  return {
    expected: expected.filter((piece) => !isLoose(piece, found)),
    found: found.filter((piece) => !isLoose(piece, expected)),
  };
}

/** Whether one text may be the other, changed: they share most of their beginnings or ends. */
function isAlike(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let start = 0;
  while (start < longest && one[start] === other[start] && one[start] !== undefined) start += 1;
  let end = 0;
  while (end < longest - start && one.at(-1 - end) === other.at(-1 - end) && one.at(-1 - end) !== undefined)
    end += 1;
  return start + end >= longest / 2;
}

/** A stretch of signs as the whole words that it stands in, one difference for each piece. */
function said(
  file: string,
  kind: ParityDifference['kind'],
  pieces: readonly Piece[],
  signs: Signs,
  { from, to }: Stretch,
): ParityDifference[] {
  const found: ParityDifference[] = [];
  for (let at = from; at < to; ) {
    const index = signs.pieces[at] ?? 0;
    let end = at;
    while (end < to && signs.pieces[end] === index) end += 1;
    const piece = pieces[index];
    if (piece !== undefined) {
      const text = wordsAt(piece.text, signs.offsets[at] ?? 0, signs.offsets[end - 1] ?? 0);
      found.push({
        file,
        kind,
        fact: kindOf(piece, text),
        text,
        context: piece.text.replaceAll(/\s+/g, ' ').trim(),
        place: piece.place,
        ...(piece.from === undefined ? {} : { from: piece.from }),
      });
    }
    at = end;
  }
  return found;
}

/** The words of a text that reach from one place to another. */
function wordsAt(text: string, from: number, to: number): string {
  const before = text.slice(0, from).search(/\S*$/);
  const after = text.slice(to).search(/\s|$/);
  return text.slice(before, to + after).trim();
}

/** Notes say sources in short, several in one or each in its own, as often as a format wants: there must be none but known ones. */
function strayNotes(file: string, expected: Reading, found: Reading): ParityDifference[] {
  if (found.notes.length === 0 || expected.notes.length === 0) return [];
  const known = expected.notes.map((note) => signsOf([note]).text).toSorted((a, b) => b.length - a.length);
  const isKnown = (text: string): boolean =>
    known.some((each) => each.includes(text)) ||
    known.reduce((rest, each) => rest.replaceAll(each, ''), text) === '';
  return found.notes
    .filter((note) => !isKnown(signsOf([note]).text))
    .map((note) => ({
      file,
      kind: 'extra',
      fact: kindOf(note, note.text),
      text: note.text.trim(),
      context: note.text.trim(),
      place: note.place,
    }));
}
