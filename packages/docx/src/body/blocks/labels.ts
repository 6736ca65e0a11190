import type { Inline } from '@aide-memoire/handout';
import { plainText } from '@aide-memoire/handout/writing';
import { LABEL_SHARE } from '../../skeleton/styles/labelled-styles.ts';
import { textWidth } from '../../text-width.ts';
import type { Scope } from '../scope.ts';

/** A column for labels. */
export type LabelColumn = keyof typeof LABEL_SHARE;

/** Bold letters are about this much wider. */
const BOLD = 1.03;

/**
 * The narrowest column that holds all labels with a gap behind them. `undefined` where none does, and where the indents of
 * the column's styles would not fit: in the cell of a table, in the item of a list.
 */
export function labelColumn(labels: readonly (readonly Inline[])[], scope: Scope): LabelColumn | undefined {
  if (scope.place === 'Table' || scope.depth > 0) return undefined;
  if (scope.column < scope.draft.box.columnWidth) return undefined;
  const { bodySize } = scope.draft.handout.pages;
  const gap = bodySize * 20 * 0.7;
  const widest = Math.max(...labels.map((label) => textWidth(plainText(label), bodySize) * BOLD + gap));
  return (['Narrow', 'Wide'] as const).find(
    (column) => widest <= LABEL_SHARE[column] * scope.draft.box.columnWidth,
  );
}
