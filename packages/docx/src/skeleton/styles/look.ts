import type { PageSetup } from '@aide-memoire/handout';
import { type PageBox, pageBox } from '../../page.ts';
import { ptToHalfPoints, ptToTwips } from '../../units.ts';

/**
 * Fonts that Word brings on Windows and macOS alike, so that a handout looks the same in the office and in the print
 * shop; `Nirmala UI` has all Indic scripts, and macOS puts its own in its place.
 */
export const FONTS = { text: 'Calibri', complex: 'Nirmala UI', code: 'Consolas' } as const;

/** What the styles are reckoned from. */
export interface Look {
  readonly box: PageBox;
  /** Size of body text, points. */
  readonly body: number;
  /** Distance of the baselines of body text, twips. */
  readonly leading: number;
  readonly languages: { readonly text: string; readonly complex: string };
}

/** The look of a page set-up in a language. */
export function lookOf(pages: PageSetup, languages: Look['languages']): Look {
  return { box: pageBox(pages), body: pages.bodySize, leading: ptToTwips(pages.leading), languages };
}

/** Half-points of a type `scale` times the body. */
export const sizeOf = (look: Look, scale: number): number => ptToHalfPoints(look.body * scale);

/** A distance in twips as a part of the leading, so that space grows with the type. */
export const space = (look: Look, lines: number): number => Math.round(look.leading * lines);
