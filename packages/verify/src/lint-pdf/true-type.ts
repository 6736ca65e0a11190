/** What is read of an embedded TrueType font. */
export interface TrueType {
  /** Advance of a glyph in thousandths of the type size. */
  advance(glyph: number): number;
  readonly glyphs: number;
}

/** Reads the widths of a TrueType font; `undefined` if it lacks the tables for that. */
export function readTrueType(data: Uint8Array): TrueType | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  try {
    const tables = new Map<string, number>();
    for (let index = 0; index < view.getUint16(4); index += 1) {
      const at = 12 + 16 * index;
      tables.set(String.fromCharCode(...data.subarray(at, at + 4)), view.getUint32(at + 8));
    }
    const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
    if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined)
      return undefined;
    const unitsPerEm = view.getUint16(head + 18);
    const metrics = view.getUint16(hhea + 34);
    return {
      glyphs: view.getUint16(maxp + 4),
      advance: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
