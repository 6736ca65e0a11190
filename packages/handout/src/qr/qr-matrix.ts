import { encode } from 'uqr';

/** The modules of a QR code. */
export interface QrMatrix {
  /** Modules on a side, without the quiet zone of four that must stay white around it (ISO/IEC 18004, 6.3.8). */
  readonly size: number;
  /** Rows from the top; `true` is black. */
  readonly rows: readonly (readonly boolean[])[];
}

/** Most bytes that a QR code holds at level M (ISO/IEC 18004, table 7: version 40). */
const MOST = 2331;

/**
 * The QR code of a text at error correction level M, which survives a photocopy. `undefined` for a text that no code holds:
 * over 2,331 bytes of UTF-8, or none at all.
 */
export function qrMatrix(text: string): QrMatrix | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes === 0 || bytes > MOST) return undefined;
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  return { size, rows: data };
}
