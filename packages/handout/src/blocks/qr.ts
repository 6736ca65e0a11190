import type { Block } from '../tree/block.ts';
import type { BlockBase } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';

/** An address to be opened from paper: a QR code, with the address in words for those without a camera. */
export interface Qr extends BlockBase {
  readonly type: 'qr';
  /** What the code holds: an `http:`, `https:` or `mailto:` address. */
  readonly url: string;
  /** What the code leads to, for those who cannot see it; never empty. */
  readonly alt: string;
  /** Width of the code in print, millimetres. */
  readonly width: number;
  /** The words under it, the visible address among them. */
  readonly words: Inline[];
}

/** Where no code can be drawn its words are enough: they hold the address. */
export function qr({ type: _, url: __, alt: ___, width: ____, words, ...base }: Qr): Block[] {
  return [{ ...base, type: 'paragraph', children: words }];
}
