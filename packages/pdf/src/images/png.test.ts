import { zlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { readPng } from './png.ts';

const bytesOf = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
// The decoder passes over check sums, so these chunks have none.
const chunk = (name: string, data: readonly number[]): number[] => [
  ...word(data.length),
  ...bytesOf(name),
  ...data,
  0,
  0,
  0,
  0,
];

interface Wish {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly type: number;
  readonly interlaced?: boolean;
  readonly lines: readonly number[];
  readonly more?: readonly number[];
}

function png({ width, height, depth = 8, type, interlaced = false, lines, more = [] }: Wish): Uint8Array {
  const header = chunk('IHDR', [...word(width), ...word(height), depth, type, 0, 0, interlaced ? 1 : 0]);
  const data = chunk('IDAT', [...zlibSync(Uint8Array.from(lines))]);
  return Uint8Array.from([
    0x89,
    ...bytesOf('PNG\r\n\x1a\n'),
    ...header,
    ...more,
    ...data,
    ...chunk('IEND', []),
  ]);
}

it('undoes every filter', () => {
  const lines = [0, 10, 20, 1, 10, 10, 2, 1, 1, 3, 10, 10, 4, 1, 1];
  const { data } = readPng(png({ width: 2, height: 5, type: 0, lines }));
  expect(data).toMatchObject({ kind: 'pixels', colours: 1, bits: 8 });
  expect([...(data.kind === 'pixels' ? data.samples : [])]).toEqual([10, 20, 10, 20, 11, 21, 15, 28, 16, 29]);
});

it('parts colours from opacity', () => {
  const { data } = readPng(png({ width: 2, height: 1, type: 6, lines: [0, 1, 2, 3, 255, 4, 5, 6, 0] }));
  expect(data).toMatchObject({
    colours: 3,
    samples: Uint8Array.of(1, 2, 3, 4, 5, 6),
    alpha: Uint8Array.of(255, 0),
  });
});

it('reads the opacity of a palette', () => {
  const more = [...chunk('PLTE', [0, 0, 0, 255, 255, 255]), ...chunk('tRNS', [7])];
  const { data } = readPng(png({ width: 3, height: 1, depth: 1, type: 3, lines: [0, 0b01000000], more }));
  expect(data).toMatchObject({
    bits: 1,
    palette: Uint8Array.of(0, 0, 0, 255, 255, 255),
    alpha: Uint8Array.of(7, 255, 7),
  });
});

it('puts interlaced passes together', () => {
  // A picture of 3 × 3: pass 1 has the first pixel, pass 4 the third, pass 5 two, pass 6 two, pass 7 a line.
  const lines = [0, 1, 0, 3, 0, 7, 9, 0, 2, 0, 8, 0, 4, 5, 6];
  const { data } = readPng(png({ width: 3, height: 3, type: 0, interlaced: true, lines }));
  expect([...(data.kind === 'pixels' ? data.samples : [])]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('refuses what would fill the memory before it unpacks it', () => {
  expect(() => readPng(png({ width: 60_000, height: 60_000, type: 6, lines: [] }))).toThrow('40000000');
  expect(() => readPng(png({ width: 0, height: 5, type: 0, lines: [] }))).toThrow('no pixels');
});

it('throws on damaged files', () => {
  const good = png({ width: 2, height: 2, type: 0, lines: [0, 1, 2, 0, 3, 4] });
  expect(() => readPng(png({ width: 2, height: 2, type: 0, lines: [0, 1, 2] }))).toThrow('cut off');
  expect(() => readPng(png({ width: 1, height: 1, type: 0, lines: [9, 1] }))).toThrow('filter');
  expect(() => readPng(good.subarray(0, 50))).toThrow();
  expect(() => readPng(Uint8Array.from(bytesOf('GIF89a')))).toThrow('not a PNG');
});
