import { zlibSync } from 'fflate';
import { latin1Bytes } from './pdf-text.ts';

/** Higher ones take longer for hardly any fewer bytes. */
const LEVEL = 4;

/** What a stream holds, as it stands in a file. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** The entry of its dictionary that says how it is packed; empty if it is not. */
  readonly filter: string;
}

/** Deflates the content of a stream if that makes it shorter. */
export function pack(content: Uint8Array | string): Packed {
  const bytes = typeof content === 'string' ? latin1Bytes(content) : content;
  const packed = deflated(bytes);
  return packed.bytes.length < bytes.length ? packed : { bytes, filter: '' };
}

/** Deflates the content of a stream. */
export const deflated = (content: Uint8Array): Packed => ({
  bytes: zlibSync(content, { level: LEVEL }),
  filter: ' /Filter /FlateDecode',
});
