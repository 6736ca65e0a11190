import type { Voice } from '../theme.ts';

/** How a stretch of text is to be set. */
export interface TextStyle {
  readonly voice: Voice;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** BCP 47. */
  readonly lang: string;
}
