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
export function readCmap(table: DataView, glyphCount: number): Cmap {
  let runs: readonly Run[] | undefined;
  let texts: Uint32Array | undefined;
  const blocks: (Uint16Array | undefined)[] = [];
  const read = (): readonly Run[] => {
    runs ??= inOrder(unlessDamaged(() => runsOf(table)) ?? []);
    return runs;
  };
  return {
    glyphOf(codePoint) {
      const block = blocks[codePoint >> 8] ?? fillBlock(codePoint >> 8, read());
      blocks[codePoint >> 8] = block;
      return block[codePoint & 255] ?? 0;
    },
    textOf(glyph) {
      texts ??= firstTexts(read(), glyphCount);
      const codePoint = texts[glyph] ?? 0;
      return codePoint === 0 ? undefined : String.fromCodePoint(codePoint - 1);
    },
  };
}

/** Code points in a row, with what gives the glyph of each. Runs are in order. */
interface Run {
  readonly start: number;
  readonly end: number;
  glyph(codePoint: number): number;
}

// Runs that overlap are damaged, and would take long to go through.
function inOrder(runs: readonly Run[]): readonly Run[] {
  let reached = -1;
  return runs.filter(({ start, end }) => {
    const follows = start > reached && end >= start;
    if (follows) reached = end;
    return follows;
  });
}

function fillBlock(number: number, runs: readonly Run[]): Uint16Array {
  const block = new Uint16Array(256);
  const first = number * 256;
  for (const run of runs) {
    if (run.start > first + 255) break;
    for (let code = Math.max(first, run.start); code <= Math.min(first + 255, run.end); code++) {
      const glyph = run.glyph(code);
      if (glyph !== 0) block[code - first] = glyph;
    }
  }
  return block;
}

// One more than the first character of each glyph; 0 if it has none.
function firstTexts(runs: readonly Run[], glyphCount: number): Uint32Array {
  const texts = new Uint32Array(glyphCount);
  for (const run of runs)
    for (let code = run.start; code <= run.end; code++) {
      const glyph = run.glyph(code);
      if (glyph !== 0 && texts[glyph] === 0) texts[glyph] = code + 1;
    }
  return texts;
}

function unlessDamaged<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

function runsOf(table: DataView): readonly Run[] {
  const found = new Map<string, number>();
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
  return [];
}

/** Format 4: segments of the first 65,536 code points. */
function segments(table: DataView, at: number): Run[] {
  const size = table.getUint16(at + 6);
  return Array.from({ length: size / 2 }, (_, index) => {
    const segment = index * 2;
    const end = Math.min(table.getUint16(at + 14 + segment), 0xfffe);
    const start = table.getUint16(at + 16 + size + segment);
    const delta = table.getUint16(at + 16 + 2 * size + segment);
    const rangeAt = at + 16 + 3 * size + segment;
    const range = table.getUint16(rangeAt);
    const listed = (code: number): number => {
      const place = rangeAt + range + (code - start) * 2;
      const glyph = place + 2 > table.byteLength ? 0 : table.getUint16(place);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    };
    return { start, end, glyph: range === 0 ? (code) => (code + delta) & 0xffff : listed };
  });
}

/** Format 12: groups of all code points. */
function groups(table: DataView, at: number): Run[] {
  return Array.from({ length: table.getUint32(at + 12) }, (_, group) => {
    const entry = at + 16 + group * 12;
    const [start, end] = [table.getUint32(entry), Math.min(table.getUint32(entry + 4), 0x10ffff)];
    const first = table.getUint32(entry + 8);
    // No font has more than 65,536 glyphs: a group that goes beyond is damaged.
    return { start, end: Math.min(end, start + 0xffff - first), glyph: (code) => first + code - start };
  });
}
