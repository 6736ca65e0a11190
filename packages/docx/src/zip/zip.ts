import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';

/** An entry of a zip, ready to be written. */
interface Packed {
  readonly crc: number;
  readonly size: number;
  /** 8: deflated; 0: as it is (APPNOTE 4.4.5). */
  readonly method: 0 | 8;
  readonly data: Uint8Array;
}

/** What goes into a zip: bytes or text by name, in the order they are to stand in. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Compressed already: stored as it is. */
  readonly stored?: boolean;
  /** The same bytes object comes again with the next zip, unchanged: what was made of it is kept. */
  readonly kept?: boolean;
}

/** 1 January 1980, midnight, as MS-DOS has it: the first day that a zip knows (APPNOTE 4.4.6). */
const DATE = 0x0021;

/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const FLAGS = 0x0800;

/**
 * Parts of a skeleton go into every handout: they are deflated once, and kept as long as the skeleton is.
 */
const packed = new WeakMap<Uint8Array, Packed>();

/** Writes a zip. Equal entries give equal bytes: the order is that given, the date is fixed, the deflate is pure JavaScript. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const all = entries.map((entry) => ({ name: strToU8(entry.name), ...pack(entry) }));
  const bodies = all.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0);
  const directory = all.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(bodies + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = bodies;
  for (const { name, data, method, crc, size } of all) {
    view.setUint32(at, 0x04034b50, true);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    for (const head of [at + 4, central + 6]) {
      view.setUint16(head, 20, true);
      view.setUint16(head + 2, FLAGS, true);
      view.setUint16(head + 4, method, true);
      view.setUint16(head + 8, DATE, true);
      view.setUint32(head + 10, crc, true);
      view.setUint32(head + 14, data.length, true);
      view.setUint32(head + 18, size, true);
      view.setUint16(head + 22, name.length, true);
    }
    view.setUint32(central + 42, at, true);
    bytes.set(name, at + 30);
    bytes.set(data, at + 30 + name.length);
    bytes.set(name, central + 46);
    at += 30 + name.length + data.length;
    central += 46 + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, all.length, true);
  view.setUint16(central + 10, all.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, bodies, true);
  return bytes;
}

function pack({ content, stored = false, kept = false }: ZipEntry): Packed {
  if (typeof content === 'string') return packBytes(strToU8(content), stored);
  if (!kept) return packBytes(content, stored);
  const known = packed.get(content);
  if (known !== undefined) return known;
  const made = packBytes(content, stored);
  packed.set(content, made);
  return made;
}

function packBytes(bytes: Uint8Array, stored: boolean): Packed {
  const crc = crc32(bytes);
  if (stored) return { crc, size: bytes.length, method: 0, data: bytes };
  return { crc, size: bytes.length, method: 8, data: deflateSync(bytes, { level: 6 }) };
}
