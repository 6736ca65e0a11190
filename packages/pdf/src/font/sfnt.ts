import { readCmap } from './cmap.ts';

/** What a file of outlines says of itself, and its tables. Lengths are units of the font. */
export interface FontFile {
  readonly tables: ReadonlyMap<string, DataView>;
  readonly glyphCount: number;
  readonly unitsPerEm: number;
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Degrees, negative if it leans to the right. */
  readonly italicAngle: number;
  readonly fixedPitch: boolean;
  /** Letters, digits and hyphens only. */
  readonly postscriptName: string;
  /** Outlines are TrueType's (`glyf`) or PostScript's (`CFF `). */
  readonly outlines: 'glyf' | 'cff';
  advance(glyph: number): number;
  /** The glyph of a code point; 0 if there is none. */
  glyphOf(codePoint: number): number;
  /** The first character that is shown by a glyph alone; undefined if there is none. */
  textOf(glyph: number): string | undefined;
}

const TRUE_TYPE = new Set([0x00010000, 0x74727565]);
const OPEN_TYPE = 0x4f54544f;

/**
 * Reads a TrueType or OpenType file (ISO/IEC 14496-22). Throws if it is none, or if a table that is needed is missing or damaged.
 * WOFF files are refused: they would have to be unpacked first.
 */
export function readFont(bytes: Uint8Array): FontFile {
  const tables = tablesOf(bytes);
  const need = (tag: string): DataView => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`it has no table “${tag}”`);
    return table;
  };
  const [head, hhea, maxp, hmtx] = [need('head'), need('hhea'), need('maxp'), need('hmtx')];
  const outlines = tables.has('CFF ') ? 'cff' : 'glyf';
  for (const tag of outlines === 'glyf' ? ['glyf', 'loca'] : []) need(tag);
  const unitsPerEm = head.getUint16(18);
  const glyphCount = maxp.getUint16(4);
  const metrics = hhea.getUint16(34);
  if (unitsPerEm < 16 || glyphCount === 0 || metrics === 0 || metrics * 4 > hmtx.byteLength)
    throw new Error('it is damaged');
  const os2 = tables.get('OS/2');
  const post = tables.get('post');
  const ascent = hhea.getInt16(4);
  const tall = os2 !== undefined && os2.byteLength >= 90 && os2.getUint16(0) >= 2 ? os2 : undefined;
  const cmap = readCmap(need('cmap'), glyphCount);
  return {
    tables,
    glyphCount,
    unitsPerEm,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent,
    descent: hhea.getInt16(6),
    capHeight: tall?.getInt16(88) ?? ascent,
    xHeight: tall?.getInt16(86) ?? 0,
    italicAngle: post === undefined ? 0 : post.getInt32(4) / 65_536,
    fixedPitch: post !== undefined && post.getUint32(12) !== 0,
    postscriptName: nameOf(tables.get('name')),
    outlines,
    advance: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    ...cmap,
  };
}

function tablesOf(bytes: Uint8Array): Map<string, DataView> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes.length < 12 ? 0 : file.getUint32(0);
  if (!TRUE_TYPE.has(version) && version !== OPEN_TYPE)
    throw new Error('it is not a TrueType or OpenType file');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [offset, length] = [file.getUint32(entry + 8), file.getUint32(entry + 12)];
    if (offset + length > bytes.length) throw new Error(`its table “${tag}” is cut off`);
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}

/** The PostScript name (name 6) of the Windows or Macintosh platform. */
function nameOf(table: DataView | undefined): string {
  const count = table === undefined || table.byteLength < 6 ? 0 : table.getUint16(2);
  for (let index = 0; table !== undefined && index < count; index++) {
    const entry = 6 + index * 12;
    if (table.getUint16(entry + 6) !== 6) continue;
    const wide = table.getUint16(entry) !== 1;
    const [length, offset] = [table.getUint16(entry + 8), table.getUint16(4) + table.getUint16(entry + 10)];
    let name = '';
    for (let at = wide ? 1 : 0; at < length; at += wide ? 2 : 1)
      name += String.fromCharCode(table.getUint8(offset + at));
    const safe = name.replace(/[^A-Za-z0-9-]/g, '');
    if (safe !== '') return safe;
  }
  return 'Font';
}
