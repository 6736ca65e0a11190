import type { PageSetup } from '@aide-memoire/handout';
import { within } from './units.ts';

/** Which of the two families a piece of text is set in: `text` to be read on, `head` to be found and looked up. */
export type Voice = 'text' | 'head';

/** Families of each voice in order of preference; whatever else the caller gave comes after them. */
export const FAMILIES: Readonly<Record<Voice, readonly string[]>> = {
  text: ['Noto Serif', 'Noto Sans'],
  head: ['Noto Sans', 'Noto Serif'],
};

/** Families that a script is set in rather than in the voice's own, by ISO 15924 code. */
export const SCRIPT_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Deva: ['Noto Sans Devanagari'],
};

/** A size with the distance of its baselines, in points. */
export interface Size {
  readonly size: number;
  readonly leading: number;
}

/** All that decides how a handout looks. Lengths in points. */
export interface Theme {
  /** The three sizes there are. */
  readonly title: Size;
  readonly body: Size;
  readonly small: Size;
  /** Distance of the lines of the baseline grid. */
  readonly grid: number;
  readonly indent: number;
  /** Weights of rules. */
  readonly hair: number;
  readonly thin: number;
  readonly heavy: number;
}

/** The theme for a page setup: everything hangs on its body size and leading. */
export function themeFor(setup: PageSetup): Theme {
  const bodySize = within(setup.bodySize, 4, 36, 10);
  const leading = within(setup.leading, bodySize, bodySize * 3, bodySize * 1.35);
  return {
    title: { size: round(bodySize * 1.8), leading: round(bodySize * 2.3) },
    body: { size: bodySize, leading },
    small: { size: round(bodySize * 0.84), leading: round(leading * 0.86) },
    grid: leading,
    indent: round(bodySize * 1.5),
    hair: 0.4,
    thin: 0.75,
    heavy: 2.25,
  };
}

const round = (points: number): number => Math.round(points * 20) / 20;
