import type { Handout } from '@aide-memoire/handout';
import { compareReadings, type ParityDifference } from './compare.ts';
import type { Reading } from './piece.ts';
import { readDocxPieces } from './read-docx.ts';
import { readHandoutPieces } from './read-handout.ts';
import { readMarkdownPieces } from './read-markdown.ts';
import { readPdfPieces } from './read-pdf.ts';
import { signsOf } from './signs.ts';

/** A finished file of a brief, told by its name: `talks.md`, `talks.docx`, `talks.pdf`. */
export interface ParityFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of holding files against each other. */
export interface Parity {
  /** What the others were held against: the name of a file, or `the handout`. */
  readonly against: string;
  /** Pieces of text that were compared, and letters, digits and signs of numbers in them. */
  readonly pieces: number;
  readonly signs: number;
  /** Empty where all say the same in the same order. */
  readonly differences: readonly ParityDifference[];
}

/**
 * Proves that the files of one brief and template say the same facts in the same order: every number, date, name, quotation and
 * question, and every other word. They are held against the composed `handout` where it is given, which also says where in the
 * brief a fact comes from, else against the first of them, Markdown before others. What formats set each in their own way does
 * not count: spaces, stress, punctuation, case, the script of digits, numbers of items and pages, running lines, the place of notes, and
 * whether the title and the mark stand on the first page. Rejects for a damaged file, an ending other than `md`, `docx` or `pdf`, and for
 * fewer than two to compare.
 *
 * @example
 * const { differences } = await proveParity([{ name: 'talks.md', bytes: page }, { name: 'talks.docx', bytes: file }]);
 * for (const { file, kind, text, place } of differences) console.log(`${file}: ${kind} ${text} (${place})`);
 */
export async function proveParity(files: readonly ParityFile[], handout?: Handout): Promise<Parity> {
  if (files.length + (handout === undefined ? 0 : 1) < 2)
    throw new RangeError('Parity needs two files, or one and the handout that it was made from.');
  const read = await Promise.all(
    files.map(async ({ name, bytes }) => ({ name, reading: await readPieces(name, bytes) })),
  );
  const [first = { name: '', reading: NOTHING }, ...rest] = read.toSorted(
    (a, b) => rank(a.name) - rank(b.name),
  );
  const expected = handout === undefined ? first.reading : readHandoutPieces(handout);
  const others = handout === undefined ? rest : read;
  return {
    against: handout === undefined ? first.name : 'the handout',
    pieces: expected.pieces.length,
    signs: signsOf(expected.pieces).text.length,
    differences: others.flatMap(({ name, reading }) => compareReadings(name, expected, reading)),
  };
}

const NOTHING: Reading = { pieces: [], notes: [] };

const ENDINGS = ['md', 'docx', 'pdf'];
const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
const rank = (name: string): number => ENDINGS.indexOf(endingOf(name));

async function readPieces(name: string, bytes: Uint8Array): Promise<Reading> {
  const ending = endingOf(name);
  if (ending === 'md') return readMarkdownPieces(new TextDecoder().decode(bytes));
  if (ending === 'docx') return readDocxPieces(bytes);
  if (ending === 'pdf') return readPdfPieces(bytes);
  throw new RangeError(`No reader for ${name}; there is one for files that end in .md, .docx and .pdf.`);
}
