import type { FontFile } from './sfnt.ts';
import { writeSfnt } from './write-sfnt.ts';

/** A glyph as subsets take it over. */
interface Outline {
  /** Without hinting: printers and today's screens make no use of it, and it is a third of a font. */
  readonly bytes: Uint8Array;
  /** Where the ids of glyphs stand that it is composed of, and these ids. */
  readonly parts: readonly (readonly [at: number, glyph: number])[];
}

/** Cuts subsets of a font with TrueType outlines. Glyphs that were cut once are remembered. */
export interface Cutter {
  /** A font file with some glyphs, 0 first, then in the order given; `order` tells what became of them. */
  cut(glyphs: readonly number[]): { readonly bytes: Uint8Array; readonly order: ReadonlyMap<number, number> };
}

/** Opens a font for cutting. Damaged outlines become empty glyphs. */
export function makeCutter(font: FontFile): Cutter {
  const { tables, glyphCount } = font;
  const table = (tag: string): DataView => tables.get(tag) ?? new DataView(new ArrayBuffer(0));
  const [head, hhea, maxp] = [table('head'), table('hhea'), table('maxp')];
  const [hmtx, loca, glyf] = [table('hmtx'), table('loca'), table('glyf')];
  const long = head.getInt16(50) === 1;
  const metrics = hhea.getUint16(34);
  const known = new Map<number, Outline>();
  const offsetOf = (glyph: number): number =>
    long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const outlineOf = (glyph: number): Outline => {
    let outline = known.get(glyph);
    if (outline === undefined) {
      try {
        const [from, to] = [offsetOf(glyph), offsetOf(glyph + 1)];
        outline = to > from && to <= glyf.byteLength ? strip(part(glyf, from, to), glyphCount) : EMPTY;
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        outline = EMPTY;
      }
      known.set(glyph, outline);
    }
    return outline;
  };
  const bearing = (glyph: number): number => {
    const at = glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2;
    return at + 2 <= hmtx.byteLength ? hmtx.getInt16(at) : 0;
  };
  return {
    cut(glyphs) {
      const order = new Map([[0, 0]]);
      for (const glyph of glyphs) if (!order.has(glyph)) order.set(glyph, order.size);
      // What glyphs are composed of comes last; a map goes on to entries that are added meanwhile.
      for (const glyph of order.keys())
        for (const [, each] of outlineOf(glyph).parts) if (!order.has(each)) order.set(each, order.size);
      let length = 0;
      for (const glyph of order.keys()) length += even(outlineOf(glyph).bytes.length);
      const newGlyf = new Uint8Array(length);
      const newLoca = new DataView(new ArrayBuffer((order.size + 1) * 4));
      const newHmtx = new DataView(new ArrayBuffer(order.size * 4));
      let offset = 0;
      let index = 0;
      for (const glyph of order.keys()) {
        const { bytes, parts } = outlineOf(glyph);
        newGlyf.set(bytes, offset);
        for (const [at, each] of parts) setUint16(newGlyf, offset + at, order.get(each) ?? 0);
        newHmtx.setUint16(index * 4, font.advance(glyph));
        newHmtx.setInt16(index * 4 + 2, bearing(glyph));
        offset += even(bytes.length);
        index++;
        newLoca.setUint32(index * 4, offset);
      }
      const newHead = copy(head);
      newHead.setUint32(8, 0);
      newHead.setInt16(50, 1);
      const newHhea = copy(hhea);
      newHhea.setUint16(34, order.size);
      const newMaxp = copy(maxp);
      newMaxp.setUint16(4, order.size);
      return {
        order,
        bytes: writeSfnt([
          ['glyf', newGlyf],
          ['head', bytesOf(newHead)],
          ['hhea', bytesOf(newHhea)],
          ['hmtx', bytesOf(newHmtx)],
          ['loca', bytesOf(newLoca)],
          ['maxp', bytesOf(newMaxp)],
        ]),
      };
    },
  };
}

const EMPTY: Outline = { bytes: new Uint8Array(0), parts: [] };

/** Takes the hinting out of a glyph (ISO/IEC 14496-22, 5.3.3). */
function strip(glyph: DataView, glyphCount: number): Outline {
  const contours = glyph.getInt16(0);
  if (contours < 0) return stripComposite(glyph, glyphCount);
  const at = 10 + contours * 2;
  const hints = glyph.getUint16(at);
  const whole = bytesOf(glyph);
  const bytes = new Uint8Array(whole.length - hints);
  bytes.set(whole.subarray(0, at), 0);
  bytes.set(whole.subarray(at + 2 + hints), at + 2);
  return { bytes, parts: [] };
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const HINTS = 0x0100;

function stripComposite(glyph: DataView, glyphCount: number): Outline {
  const parts: [number, number][] = [];
  const bytes = bytesOf(glyph).slice();
  let at = 10;
  let flags = MORE;
  while ((flags & MORE) !== 0) {
    flags = glyph.getUint16(at);
    const part = glyph.getUint16(at + 2);
    if (part >= glyphCount) return EMPTY;
    setUint16(bytes, at, flags & ~HINTS);
    parts.push([at + 2, part]);
    at += (flags & WORDS) !== 0 ? 8 : 6;
    at += (flags & SCALE) !== 0 ? 2 : (flags & TWO_SCALES) !== 0 ? 4 : (flags & MATRIX) !== 0 ? 8 : 0;
  }
  return { bytes: bytes.subarray(0, at), parts };
}

function setUint16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >> 8;
  bytes[at + 1] = value & 255;
}

const even = (length: number): number => length + (length & 1);
const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
const part = (view: DataView, from: number, to: number): DataView =>
  new DataView(view.buffer, view.byteOffset + from, to - from);
const copy = (view: DataView): DataView => new DataView(bytesOf(view).slice().buffer);
