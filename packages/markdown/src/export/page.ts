import type { Handout } from '@aide-memoire/handout';
import { Outline } from './outline.ts';

/** What handlers share while one page is written. */
export interface Page {
  readonly words: Handout['words'];
  /** Filled while writing. */
  readonly outline: Outline;
  /** The whole outline, from an earlier pass: contents and links look ahead in it. */
  readonly known: Outline;
  /** Numbers of captions given so far. */
  readonly counts: { table: number; figure: number };
}

/** A page at its beginning. */
export function openPage({ words, meta }: Handout, known: Outline): Page {
  return { words, outline: new Outline(meta.title), known, counts: { table: 0, figure: 0 } };
}
