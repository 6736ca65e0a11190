import { zlibSync } from 'fflate';
import { latin1Bytes } from './pdf-text.ts';

/** Higher ones take longer for no fewer bytes. */
const LEVEL = 6;

/** What a stream holds, as it stands in a file. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** The entry of its dictionary that says how it is packed; empty if it is not. */
  readonly filter: string;
}

/** Deflates the content of a stream if that makes it shorter. */
export function pack(content: Uint8Array | string): Packed {
  const bytes = typeof content === 'string' ? latin1Bytes(content) : content;
  const packed = zlibSync(bytes, { level: LEVEL });
  return packed.length < bytes.length
    ? { bytes: packed, filter: ' /Filter /FlateDecode' }
    : { bytes, filter: '' };
}
