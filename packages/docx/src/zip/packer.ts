import { Deflate, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Packed } from './zip.ts';

/** Deflates a part while it is written. */
export interface Packer {
  readonly push: (text: string) => void;
  /** Characters so far. */
  readonly length: () => number;
  readonly done: () => Packed;
}

/** Text is deflated in pieces of about this many characters. Where they end depends on the text alone, and so do the bytes. */
const PIECE = 2 ** 16;

/** Packs a part of any length in little memory: its text never stands there whole. */
export function packer(): Packer {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (piece) => pieces.push(piece));
  let text = '';
  let length = 0;
  let size = 0;
  let crc = 0;
  const flush = (last: boolean) => {
    const bytes = strToU8(text);
    text = '';
    size += bytes.length;
    crc = crc32(bytes, crc);
    deflate.push(bytes, last);
  };
  return {
    push(more) {
      length += more.length;
      text += more;
      if (text.length >= PIECE) flush(false);
    },
    length: () => length,
    done() {
      flush(true);
      const data = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
      let at = 0;
      for (const piece of pieces) {
        data.set(piece, at);
        at += piece.length;
      }
      return { crc, size, method: 8, data };
    },
  };
}
