import type { QrMatrix } from '@aide-memoire/handout';
import { zlibSync } from 'fflate';
import { crc32 } from '../zip/crc32.ts';

/** Pixels to a module: a code of 33 modules on 22 mm then has 380 dots to the inch, and edges a printer cannot show. */
const SCALE = 8;

/** Modules of white on each side (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** A QR code as a PNG of one bit a pixel. Equal codes give equal bytes. */
export function qrPng({ size, rows }: QrMatrix): Uint8Array {
  const side = (size + QUIET * 2) * SCALE;
  const stride = 1 + Math.ceil(side / 8);
  const pixels = new Uint8Array(stride * side);
  // A line starts with its filter, none; then white is 1 and black 0 (PNG, 9.2 and 7.2).
  for (let y = 0; y < side; y += 1) pixels.fill(0xff, y * stride + 1, (y + 1) * stride);
  rows.forEach((row, line) => {
    row.forEach((black, column) => {
      if (!black) return;
      for (let y = (line + QUIET) * SCALE; y < (line + QUIET + 1) * SCALE; y += 1)
        pixels[y * stride + 1 + column + QUIET] = 0;
    });
  });
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  head[8] = 1;
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(pixels, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Length, type, data, checksum of type and data (PNG, 5.3). */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
