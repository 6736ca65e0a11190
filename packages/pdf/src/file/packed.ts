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
export function deflated(content: Uint8Array): Packed {
  if (!warm) warmUp();
  return { bytes: zlibSync(content, { level: LEVEL }), filter: ' /Filter /FlateDecode' };
}

let warm = false;

// V8 compiles the great loop of fflate while it runs, with what it knows of the rest by then. If it had never seen the few bytes
// that come after that loop, the end of every call would throw it out of compiled code: a fortieth of all time.
function warmUp(): void {
  zlibSync(new Uint8Array(2), { level: LEVEL });
  warm = true;
}
