import { describe, expect, it } from 'vitest';
import { fonts } from '../../test/tools.ts';
import { readFont } from './sfnt.ts';
import { makeCutter } from './true-type.ts';

const font = readFont(fonts[0]?.bytes ?? new Uint8Array(0));
const glyphsOf = (text: string): number[] => [...text].map((each) => font.glyphOf(each.codePointAt(0) ?? 0));
const tablesOf = (bytes: Uint8Array): Map<string, DataView> => {
  const view = new DataView(bytes.buffer);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      const table = new DataView(bytes.buffer, view.getUint32(at + 8), view.getUint32(at + 12));
      return [String.fromCharCode(...bytes.subarray(at, at + 4)), table];
    }),
  );
};
const sumOf = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};

describe('makeCutter', () => {
  it('keeps the glyphs asked for, .notdef first, and their widths', () => {
    const glyphs = glyphsOf('aXg');
    const { bytes, order } = makeCutter(font).cut(glyphs);
    expect([...order.keys()]).toEqual([0, ...glyphs]);
    const tables = tablesOf(bytes);
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    expect(tables.get('maxp')?.getUint16(4)).toBe(4);
    expect(glyphs.map((glyph) => tables.get('hmtx')?.getUint16((order.get(glyph) ?? 0) * 4))).toEqual(
      glyphs.map((glyph) => font.advance(glyph)),
    );
  });

  it('takes along what a glyph is composed of, under its new number', () => {
    const [accented = 0] = glyphsOf('¼');
    const { bytes, order } = makeCutter(font).cut([accented]);
    expect(order.size).toBeGreaterThan(2);
    const tables = tablesOf(bytes);
    const at = tables.get('loca')?.getUint32(4) ?? 0;
    expect(tables.get('glyf')?.getInt16(at)).toBe(-1);
    expect(tables.get('glyf')?.getUint16(at + 12)).toBeLessThan(order.size);
  });

  it('leaves out hinting, and keeps every outline', () => {
    const { bytes } = makeCutter(font).cut(glyphsOf('o'));
    const tables = tablesOf(bytes);
    const glyph = tables.get('loca')?.getUint32(4) ?? 0;
    const contours = tables.get('glyf')?.getInt16(glyph) ?? 0;
    expect(contours).toBe(2);
    expect(tables.get('glyf')?.getUint16(glyph + 10 + contours * 2)).toBe(0);
  });

  it('makes a file whose check sum is the one that all fonts have', () => {
    expect(sumOf(makeCutter(font).cut(glyphsOf('abc')).bytes)).toBe(0xb1b0afba);
  });

  it('makes empty glyphs of damaged ones', () => {
    const bytes = (fonts[0]?.bytes ?? new Uint8Array(0)).slice();
    const loca = readFont(bytes).tables.get('loca');
    for (let at = 0; loca !== undefined && at < loca.byteLength; at++) loca.setUint8(at, (at * 31) & 255);
    const { order } = makeCutter(readFont(bytes)).cut(glyphsOf('abcdefgh'));
    expect(order.size).toBeGreaterThan(8);
  });
});
