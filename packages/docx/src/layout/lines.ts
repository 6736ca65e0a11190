import { exactWidth } from '../text-width.ts';
import type { Piece } from './content.ts';
import type { Measures } from './measures.ts';
import type { Face } from './width.ts';

/** One line of a paragraph. */
export interface Line {
  /** Twips. */
  readonly height: number;
  /** Ids of the footnotes that its words call for. */
  readonly notes: readonly number[];
  /** What follows starts a new page. */
  readonly pageBreak: boolean;
}

/** Ascent, descent and line gap of Calibri and Carlito together, in ems. */
const NATURAL = 1.2207;

/** A figure raised for a footnote is set so much smaller. */
const RAISED = 0.58;

/** Advance of every character of Consolas and Liberation Mono, in ems. */
const FIXED = 0.55;

/** Twips that what ends at a stop at the right edge may seem too long by: widths are rounded up, word by word. */
const SLACK = 6;

/** Ligatures and kerning draw a line together by so much, on an average of many lines that LibreOffice set. */
const DRAWN = 0.9995;

const setWidth = (text: string, points: number, face?: Face): number =>
  exactWidth(text, points, face) * DRAWN;

/** Word's own stops, where a style has none. */
const DEFAULT_STOP = 720;

/** A word and the space behind it may be parted from the next; so may what follows a hyphen or a dash between letters. */
const words = /[^\s\u2013\u2014-]*(?:[\u2013\u2014-]+(?=\p{L})|[\u2013\u2014-]+|\s+|$)/gu;

/** Breaks a paragraph into lines in a column of a width, greedily, as Word and LibreOffice do. */
export function linesOf(pieces: readonly Piece[], style: Measures, width: number): Line[] {
  const hasTabs = pieces.some(({ type }) => type === 'tab');
  const right = width - style.right + (hasTabs ? SLACK : 0);
  const lines: Line[] = [];
  let at = style.left - style.hanging;
  let start = at;
  let tallest = 0;
  let notes: number[] = [];
  /** What stands since the last place where the line may break. */
  let unbroken = 0;
  const end = (pageBreak = false) => {
    lines.push({
      height: lineHeight(style, tallest),
      notes,
      pageBreak,
    });
    at = style.left;
    start = at;
    tallest = 0;
    notes = [];
    unbroken = 0;
  };
  const put = (advance: number, hanging: number) => {
    // Space at the end of a line hangs over the edge.
    if (at + advance - hanging > right && at - unbroken > start + 1) {
      const carried = unbroken;
      end();
      at += carried;
      unbroken = carried;
    }
    at += advance;
    // What is longer than a line breaks within.
    while (
      at - style.left > right - style.left + hanging &&
      right > style.left + 200 &&
      unbroken + advance > right - style.left
    ) {
      const over = at - right;
      end();
      at = style.left + over;
    }
    unbroken = hanging > 0 ? 0 : unbroken + advance;
  };
  pieces.forEach((piece, index) => {
    switch (piece.type) {
      case 'text': {
        const points = piece.raised ? style.points * RAISED : style.points;
        const face = faceOf(piece.bold || style.bold, piece.italic || style.italic);
        for (const [word] of piece.text.matchAll(words)) {
          if (word === '') continue;
          const full = piece.code ? word.length * FIXED * points * 20 : setWidth(word, points, face);
          const trimmed = word.trimEnd();
          const space = trimmed === word ? 0 : setWidth(word.slice(trimmed.length), points, face);
          put(full, space);
          // A dash lets the line break behind it without a space.
          if (space === 0 && /[\u2013\u2014-]$/u.test(word)) unbroken = 0;
        }
        break;
      }
      case 'tab':
        at = nextStop(at, style, right, () => restWidth(pieces.slice(index + 1), style));
        unbroken = 0;
        break;
      case 'break':
        end();
        break;
      case 'pageBreak':
        end(true);
        break;
      case 'picture':
        put(piece.width, 0);
        tallest = Math.max(tallest, piece.height);
        break;
      case 'note':
        put(setWidth('10', style.points * RAISED), 0);
        notes.push(piece.id);
        break;
      default:
    }
  });
  if (lines.length === 0 || at > start || lines.at(-1)?.pageBreak !== true) end();
  return lines;
}

function lineHeight({ line, points }: Measures, tallest: number): number {
  return line.rule === 'exact' ? line.value : Math.max(line.value, points * 20 * NATURAL, tallest);
}

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** Where a tab leads: to the left stop, or so far that what follows ends at the right one. */
function nextStop(at: number, style: Measures, right: number, rest: () => number): number {
  const stops = style.tabs.filter(({ align }) => align !== 'clear');
  const hanging = style.hanging > 0 ? [{ at: style.left, align: 'left' as const }] : [];
  const next = [...stops, ...hanging].filter((stop) => stop.at > at + 1).sort((a, b) => a.at - b.at)[0];
  if (next === undefined) return (Math.floor(at / DEFAULT_STOP) + 1) * DEFAULT_STOP;
  if (next.align === 'left') return next.at;
  return Math.max(at, Math.min(next.at, right - SLACK) - rest());
}

function restWidth(pieces: readonly Piece[], style: Measures): number {
  const face = faceOf(style.bold, style.italic);
  return pieces.reduce(
    (sum, piece) => sum + (piece.type === 'text' ? setWidth(piece.text, style.points, face) : 0),
    0,
  );
}
