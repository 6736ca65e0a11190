import type { Block, Inline, Table } from '@aide-memoire/handout';
import { plainText } from '@aide-memoire/handout/writing';
import { sound } from '../sound.ts';
import { textWidth } from '../text-width.ts';
import type { Scope } from './scope.ts';

/** Margins of a cell, and a little more, since widths are estimates. */
const SLACK = 260;

/** A column that measures itself takes no more than this part of an equal share, unless a word of it is longer. */
const WIDEST_AUTO = 0.8;

/** Nor is any column narrower, twips. */
const NARROWEST = 300;

/**
 * Widths of a table's columns in twips; they add up to the width at hand. Columns marked `auto` are as wide as their longest
 * line, within reason; the others share the rest as they say. Where all are `auto`, all stretch in proportion.
 */
export function columnWidths(node: Table, { width, draft }: Scope): number[] {
  const points = draft.handout.pages.bodySize;
  const natural = node.columns.map((column, index) =>
    column.width === 'auto'
      ? naturalWidth(node, index, points, (width / node.columns.length) * WIDEST_AUTO)
      : 0,
  );
  const shares = node.columns.map((column) =>
    column.width === 'auto' ? 0 : sound(column.width, 0, 1000, 1),
  );
  const shared = sum(shares);
  const taken = sum(natural);
  if (shared === 0) return exact(natural, width);
  // What measures itself leaves the others half of the table at least.
  const autoWidth = Math.min(taken, width / 2);
  const widths = node.columns.map((_, index) =>
    Math.max(
      NARROWEST,
      taken === 0 ? 0 : ((natural[index] ?? 0) / taken) * autoWidth,
      ((shares[index] ?? 0) / shared) * (width - autoWidth),
    ),
  );
  return exact(widths, width);
}

/** Whole twips in the same proportions that add up to `width`. */
function exact(widths: readonly number[], width: number): number[] {
  const total = sum(widths) || 1;
  let from = 0;
  let edge = 0;
  return widths.map((part) => {
    from += part;
    const next = Math.round((from / total) * width);
    const own = Math.max(1, next - edge);
    edge += own;
    return own;
  });
}

/** As wide as the longest line, but no wider than `widest`; yet never narrower than the longest word. */
function naturalWidth(node: Table, index: number, points: number, widest: number): number {
  const lines = node.children.flatMap((entry) => entry.children[index]?.children.map(blockText) ?? []);
  const longest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, points)), 0) + SLACK;
  const words = lines.flatMap((line) => line.split(/\s+/));
  return Math.max(NARROWEST, longest(words), Math.min(longest(lines), widest));
}

/** The words of a block, near enough to measure: paragraphs of a list one after another count as one long line. */
function blockText(node: Block): string {
  if (node.type === 'paragraph') return plainText(node.children);
  if (!('children' in node)) return '';
  return (node.children as readonly (Block | Inline)[])
    .map((child) => ('value' in child ? child.value : blockText(child as Block)))
    .join(' ');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
