import { dotPng } from '@aide-memoire/handout/specimen';
import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size.ts';

const jpeg = (...bytes: number[]) => ({ mediaType: 'image/jpeg' as const, bytes: Uint8Array.from(bytes) });
const start = [0xff, 0xd8];
const table = [0xff, 0xc4, 0x00, 0x04, 0x01, 0x02];
const frame = [0xff, 0xc2, 0x00, 0x0b, 8, 0x01, 0x02, 0x03, 0x04, 1, 0];

describe('imageSize', () => {
  it('reads a PNG, also one that stands inside a larger buffer', () => {
    const inside = new Uint8Array(dotPng.length + 7);
    inside.set(dotPng, 7);
    expect(imageSize({ mediaType: 'image/png', bytes: inside.subarray(7) })).toEqual({ width: 1, height: 1 });
  });

  it('reads a JPEG behind other segments and fill bytes', () => {
    expect(imageSize(jpeg(...start, ...table, 0xff, ...frame))).toEqual({ width: 0x0304, height: 0x0102 });
  });

  it.each([
    ['nothing', jpeg()],
    ['text', jpeg(...new TextEncoder().encode('GIF89a not a picture'))],
    ['a JPEG cut off', jpeg(...start, ...table)],
    ['a PNG cut off', { mediaType: 'image/png' as const, bytes: dotPng.subarray(0, 20) }],
    ['a JPEG called PNG', { mediaType: 'image/png' as const, bytes: jpeg(...start, ...frame).bytes }],
    ['no width', jpeg(...start, 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 0, 1, 0)],
  ])('has no size for %s', (_, image) => {
    expect(imageSize(image)).toBeUndefined();
  });
});
