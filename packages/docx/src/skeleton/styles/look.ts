import type { Brand, PageSetup } from '@aide-memoire/handout';
import { type PageBox, pageBox } from '../../page.ts';
import { ptToHalfPoints, ptToTwips } from '../../units.ts';
import { accentOf } from './accent.ts';

/** Fonts that a handout names. */
export interface Fonts {
  readonly text: string;
  readonly headings: string;
  /** For complex scripts. */
  readonly complex: string;
  readonly code: string;
}

/**
 * Fonts that Word brings on Windows and macOS alike, so that a handout looks the same in the office and in the print
 * shop; `Nirmala UI` has all Indic scripts, and the font table says what macOS has in its place.
 */
export const FONTS: Fonts = {
  text: 'Calibri',
  headings: 'Calibri',
  complex: 'Nirmala UI',
  code: 'Consolas',
};

/** The fonts of a brand, ours where it names none. */
export function fontsOf(brand: Brand | undefined): Fonts {
  const text = brand?.fonts?.text ?? FONTS.text;
  return { ...FONTS, text, headings: brand?.fonts?.headings ?? text };
}

/** What the styles are reckoned from. */
export interface Look {
  readonly box: PageBox;
  /** Size of body text, points. */
  readonly body: number;
  /** Distance of the baselines of body text, twips. */
  readonly leading: number;
  readonly languages: { readonly text: string; readonly complex: string };
  readonly fonts: Fonts;
  /** Colour of titles and headings, six hexadecimal digits; black where absent. */
  readonly accent?: string;
}

/** The look of a page set-up in a language, for an institute. */
export function lookOf(pages: PageSetup, languages: Look['languages'], brand?: Brand): Look {
  const accent = accentOf(brand);
  return {
    box: pageBox(pages),
    body: pages.bodySize,
    leading: ptToTwips(pages.leading),
    languages,
    fonts: fontsOf(brand),
    ...(accent === undefined ? {} : { accent }),
  };
}

/** Half-points of a type `scale` times the body. */
export const sizeOf = (look: Look, scale: number): number => ptToHalfPoints(look.body * scale);

/** A distance in twips as a part of the leading, so that space grows with the type. */
export const space = (look: Look, lines: number): number => Math.round(look.leading * lines);
