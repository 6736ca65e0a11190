import { expect, it } from 'vitest';
import { readJpeg } from './jpeg.ts';

const SOI = [0xff, 0xd8];
const frame = (width: number, height: number, components = 3): number[] => [
  0xff,
  0xc0,
  0,
  17,
  8,
  height >> 8,
  height & 255,
  width >> 8,
  width & 255,
  components,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
];
const exif = (orientation: number): number[] => {
  const body = [
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
  ];
  return [0xff, 0xe1, 0, body.length + 2, ...body];
};

it('reads the size', () => {
  expect(readJpeg(Uint8Array.from([...SOI, ...frame(640, 480)]))).toMatchObject({ width: 640, height: 480 });
});

it('turns the size as Exif says', () => {
  const picture = readJpeg(Uint8Array.from([...SOI, ...exif(6), ...frame(640, 480)]));
  expect(picture).toMatchObject({ width: 480, height: 640, data: { orientation: 6, width: 640 } });
});

it.each([
  ['is not a JPEG file', [1, 2, 3, 4]],
  ['ends before its frame', [...SOI, 0xff, 0xe0, 0, 4, 0, 0]],
  ['grey or RGB', [...SOI, ...frame(10, 10, 4)]],
  ['40000000', [...SOI, ...frame(60_000, 60_000)]],
  ['no pixels', [...SOI, ...frame(10, 0)]],
])('refuses a file: %s', (message, bytes) => {
  expect(() => readJpeg(Uint8Array.from(bytes))).toThrow(message);
});
