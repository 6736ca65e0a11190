/** Both ways between code points and glyphs. */
export interface Cmap {
  /** The glyph of a code point; 0 if there is none. */
  glyphOf(codePoint: number): number;
  /** The first character that is shown by a glyph alone; undefined if there is none. */
  textOf(glyph: number): string | undefined;
}

/** Subtables in order of preference: platform, encoding (ISO/IEC 14496-22, 5.2.1). The first two reach beyond 65,535. */
const WANTED = ['3.10', '0.6', '0.4', '3.1', '0.3', '0.2', '0.1', '0.0'];

/** Reads a character map lazily. A font without a Unicode map, or with a damaged one, maps nothing. */
export function readCmap(table: DataView): Cmap {
  let glyphs: Map<number, number> | undefined;
  let texts: Map<number, string> | undefined;
  const read = (): Map<number, number> => {
    glyphs ??= mapOf(table);
    return glyphs;
  };
  return {
    glyphOf: (codePoint) => read().get(codePoint) ?? 0,
    textOf(glyph) {
      texts ??= new Map(
        [...read()].toReversed().map(([codePoint, shown]) => [shown, String.fromCodePoint(codePoint)]),
      );
      return texts.get(glyph);
    },
  };
}

// In the order of code points.
function mapOf(table: DataView): Map<number, number> {
  const found = new Map<string, number>();
  try {
    for (let index = 0; index < table.getUint16(2); index++) {
      const entry = 4 + index * 8;
      found.set(`${table.getUint16(entry)}.${table.getUint16(entry + 2)}`, table.getUint32(entry + 4));
    }
    for (const key of WANTED) {
      const offset = found.get(key);
      const format = offset === undefined ? 0 : table.getUint16(offset);
      if (offset !== undefined && format === 4) return segments(table, offset);
      if (offset !== undefined && format === 12) return groups(table, offset);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return new Map();
}

/** Format 4: segments of the first 65,536 code points. */
function segments(table: DataView, at: number): Map<number, number> {
  const map = new Map<number, number>();
  const size = table.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = table.getUint16(at + 14 + segment);
    const start = table.getUint16(at + 16 + size + segment);
    const delta = table.getUint16(at + 16 + 2 * size + segment);
    const rangeAt = at + 16 + 3 * size + segment;
    const range = table.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = range === 0 ? code : table.getUint16(rangeAt + range + (code - start) * 2);
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
  return map;
}

/** Format 12: groups of all code points. */
function groups(table: DataView, at: number): Map<number, number> {
  const map = new Map<number, number>();
  const count = table.getUint32(at + 12);
  for (let group = 0; group < count; group++) {
    const entry = at + 16 + group * 12;
    const [start, end] = [table.getUint32(entry), Math.min(table.getUint32(entry + 4), 0x10ffff)];
    const first = table.getUint32(entry + 8);
    // No font has more than 65,536 glyphs: a group that goes beyond is damaged.
    for (let code = start; code <= end && first + code - start <= 0xffff; code++)
      if (first + code - start !== 0) map.set(code, first + code - start);
  }
  return map;
}
