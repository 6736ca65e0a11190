import { type Dict, dictEntry, integers, readDict } from './cff-dict.ts';
import { readIndex, writeIndex } from './cff-index.ts';
import type { FontFile } from './sfnt.ts';

/** Operators of DICTs (Adobe Technical Note 5176, tables 9, 10 and 23). */
const OP = {
  fontBox: 5,
  charset: 15,
  charStrings: 17,
  private: 18,
  subrs: 19,
  fontMatrix: 1207,
  ros: 1230,
  cidCount: 1234,
  fdArray: 1236,
  fdSelect: 1237,
} as const;

/** The program of a glyph that draws nothing: endchar. */
const NOTHING = new Uint8Array([14]);

/**
 * Cuts a font with PostScript outlines to the glyphs of some codes. The result is keyed by character id, and the ids are the codes.
 * Subroutines are kept whole. Throws a RangeError if the font is damaged.
 */
export function cutCff({ tables }: FontFile, glyphs: ReadonlyMap<number, number>): Uint8Array {
  const table = tables.get('CFF ') ?? new DataView(new ArrayBuffer(0));
  const names = readIndex(table, table.getUint8(2));
  const tops = readIndex(table, names.end);
  const strings = readIndex(table, tops.end);
  const subrs = readIndex(table, strings.end);
  const top = readDict(tops.members[0] ?? new Uint8Array(0));
  const programs = readIndex(table, integers(top.get(OP.charStrings))[0] ?? 0).members;
  const count = Math.max(0, ...glyphs.keys()) + 1;
  const shown = Array.from({ length: count }, (_, code) => {
    const glyph = code === 0 ? 0 : glyphs.get(code);
    return glyph === undefined ? NOTHING : (programs[glyph] ?? NOTHING);
  });
  const keyed = top.has(OP.ros);
  const dicts = keyed
    ? readIndex(table, integers(top.get(OP.fdArray))[0] ?? 0).members.map(readDict)
    : [new Map([...top].filter(([operator]) => operator === OP.private))];
  const select = keyed ? selector(table, integers(top.get(OP.fdSelect))[0] ?? 0) : () => 0;
  const selected = Uint8Array.from({ length: count + 1 }, (_, at) =>
    at === 0 ? 0 : select(glyphs.get(at - 1) ?? 0),
  );
  return join(top, shown, selected, dicts, subrs.members, table);
}

// Which of the DICTs a glyph belongs to.
function selector(table: DataView, at: number): (glyph: number) => number {
  if (table.getUint8(at) === 0) return (glyph) => table.getUint8(at + 1 + glyph);
  const ranges = table.getUint16(at + 1);
  return (glyph) => {
    let range = 0;
    while (range + 1 < ranges && table.getUint16(at + 3 + (range + 1) * 3) <= glyph) range++;
    return table.getUint8(at + 5 + range * 3);
  };
}

function join(
  top: Dict,
  programs: readonly Uint8Array[],
  selected: Uint8Array,
  dicts: readonly Dict[],
  subrs: readonly Uint8Array[],
  table: DataView,
): Uint8Array {
  const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const header = new Uint8Array([1, 0, 4, 4]);
  const name = writeIndex([letters('Subset')]);
  // The first two strings of a font's own have the numbers 391 and 392.
  const strings = writeIndex([letters('Adobe'), letters('Identity')]);
  const globals = writeIndex(subrs);
  // Format 2: one range over all glyphs but the first.
  const charset = new Uint8Array([2, 0, 1, ((programs.length - 2) >> 8) & 255, (programs.length - 2) & 255]);
  const outlines = writeIndex(programs);
  const topOf = (offsets: readonly number[]): Uint8Array =>
    writeIndex([
      Uint8Array.from([
        ...dictEntry(OP.ros, [391, 392, 0]),
        ...copied(top, OP.fontMatrix),
        ...copied(top, OP.fontBox),
        ...dictEntry(OP.cidCount, [programs.length]),
        ...dictEntry(OP.charset, offsets.slice(0, 1)),
        ...dictEntry(OP.fdSelect, offsets.slice(1, 2)),
        ...dictEntry(OP.charStrings, offsets.slice(2, 3)),
        ...dictEntry(OP.fdArray, offsets.slice(3, 4)),
      ]),
    ]);
  const start = header.length + name.length + topOf([0, 0, 0, 0]).length + strings.length + globals.length;
  const afterCharset = start + charset.length;
  const afterSelect = afterCharset + selected.length;
  const privates = privatesOf(dicts, table);
  const privateStart = afterSelect + outlines.length;
  let offset = privateStart;
  const fonts = dicts.map((dict, index) => {
    const own = privates[index];
    const entry = dictEntry(OP.private, [own?.size ?? 0, offset]);
    offset += own?.bytes.length ?? 0;
    return Uint8Array.from([...copied(dict, OP.fontMatrix), ...entry]);
  });
  return concat([
    header,
    name,
    topOf([start, afterCharset, afterSelect, offset]),
    strings,
    globals,
    charset,
    selected,
    outlines,
    ...privates.map(({ bytes }) => bytes),
    writeIndex(fonts),
  ]);
}

// Private DICTs, each with its own subroutines behind it; `size` is that of the DICT alone.
function privatesOf(dicts: readonly Dict[], table: DataView): { bytes: Uint8Array; size: number }[] {
  return dicts.map((dict) => {
    const [size = 0, at = 0] = integers(dict.get(OP.private));
    if (at + size > table.byteLength) throw new RangeError('A dictionary of the font is cut off.');
    const own = readDict(new Uint8Array(table.buffer, table.byteOffset + at, size));
    const [subrs] = integers(own.get(OP.subrs));
    own.delete(OP.subrs);
    const entries = [...own].flatMap(([operator, operands]) => dictEntry(operator, operands));
    if (subrs === undefined) return { bytes: Uint8Array.from(entries), size: entries.length };
    const whole = [...entries, ...dictEntry(OP.subrs, [entries.length + 6])];
    const local = writeIndex(readIndex(table, at + subrs).members);
    return { bytes: concat([Uint8Array.from(whole), local]), size: whole.length };
  });
}

const copied = (dict: Dict, operator: number): number[] => {
  const operands = dict.get(operator);
  return operands === undefined ? [] : dictEntry(operator, operands);
};

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
