import { describe, expect, it } from 'vitest';
import { cutCff } from './cff.ts';
import { dictEntry, integers, readDict } from './cff-dict.ts';
import { readIndex, writeIndex } from './cff-index.ts';
import type { FontFile } from './sfnt.ts';

const concat = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// A font with four glyphs whose programs are their own numbers, one private DICT and one local subroutine.
function font(): FontFile {
  const programs = writeIndex([0, 1, 2, 3].map((glyph) => Uint8Array.from([139 + glyph, 14])));
  const subrs = writeIndex([Uint8Array.from([11])]);
  const head = concat(new Uint8Array([1, 0, 4, 4]), writeIndex([letters('Test')]));
  const rest = concat(writeIndex([]), writeIndex([Uint8Array.from([11])]));
  const topOf = (at: number, privateAt: number): Uint8Array =>
    writeIndex([
      Uint8Array.from([
        ...dictEntry(5, [0, -200, 1000, 800]),
        ...dictEntry(17, [at]),
        ...dictEntry(18, [12, privateAt]),
      ]),
    ]);
  const start = head.length + topOf(0, 0).length + rest.length;
  const own = Uint8Array.from([...dictEntry(20, [500]), ...dictEntry(19, [12])]);
  const bytes = concat(head, topOf(start, start + programs.length), rest, programs, own, subrs);
  return {
    tables: new Map([['CFF ', viewOf(bytes)]]),
    glyphCount: 4,
    unitsPerEm: 1000,
    box: [0, 0, 0, 0],
    ascent: 0,
    descent: 0,
    capHeight: 0,
    xHeight: 0,
    italicAngle: 0,
    fixedPitch: false,
    postscriptName: 'Test',
    outlines: 'cff',
    advance: () => 0,
    glyphOf: () => 0,
    textOf: () => undefined,
  };
}

describe('cutCff', () => {
  const table = viewOf(
    cutCff(
      font(),
      new Map([
        [3, 3],
        [7, 2],
      ]),
    ),
  );
  const names = readIndex(table, 4);
  const tops = readIndex(table, names.end);
  const top = readDict(tops.members[0] ?? new Uint8Array(0));

  it('puts the program of each glyph where its code leads, and nothing elsewhere', () => {
    const { members } = readIndex(table, integers(top.get(17))[0] ?? 0);
    expect(members.map((program) => program[0])).toEqual([139, 14, 14, 142, 14, 14, 14, 141]);
  });

  it('is keyed by character id', () => {
    expect(integers(top.get(1230))).toEqual([391, 392, 0]);
    expect(integers(top.get(1234))).toEqual([8]);
    const [select = 0] = integers(top.get(1237));
    expect([table.getUint8(select), table.getUint8(select + 8)]).toEqual([0, 0]);
  });

  it('keeps the private dictionary with its subroutines', () => {
    const [dict] = readIndex(table, integers(top.get(1236))[0] ?? 0).members.map(readDict);
    const [size = 0, at = 0] = integers(dict?.get(18));
    const own = readDict(new Uint8Array(table.buffer, table.byteOffset + at, size));
    expect(integers(own.get(20))).toEqual([500]);
    expect(readIndex(table, at + (integers(own.get(19))[0] ?? 0)).members).toEqual([Uint8Array.from([11])]);
  });
});

describe('readDict', () => {
  it('takes numbers of all kinds apart', () => {
    const dict = readDict(
      Uint8Array.from([28, 255, 156, 247, 0, 251, 0, 139, 5, 30, 0x0a, 0x14, 0xff, 12, 7]),
    );
    expect(integers(dict.get(5))).toEqual([-100, 108, -108, 0]);
    expect(dict.get(1207)).toEqual(Uint8Array.from([30, 0x0a, 0x14, 0xff]));
  });
});
