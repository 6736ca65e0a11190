import type { Picture, PixelData } from '../images/picture.ts';
import type { Engine, Ref } from './engine.ts';

/** Writes a picture as an image object. */
export function embedPicture(engine: Engine, { data }: Picture): Ref {
  if (data.kind === 'pixels') return embedPixels(engine, data);
  const image = engine.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: data.width,
    Height: data.height,
    BitsPerComponent: data.bits,
    ColorSpace: data.components === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'DCTDecode',
  });
  image.end(data.bytes);
  return image;
}

function embedPixels(
  engine: Engine,
  { width, height, bits, colours, palette, samples, alpha }: PixelData,
): Ref {
  const image = engine.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace:
      palette === undefined
        ? colours === 1
          ? 'DeviceGray'
          : 'DeviceRGB'
        : ['Indexed', 'DeviceRGB', palette.length / 3 - 1, palette],
    ...(alpha === undefined
      ? {}
      : {
          SMask: embedPixels(engine, { kind: 'pixels', width, height, bits: 8, colours: 1, samples: alpha }),
        }),
  });
  image.end(samples);
  return image;
}

/** The matrix that puts the unit square of an image at (x, y) with width and height, turned as its Exif orientation says. */
export function placement(
  orientation: number,
  x: number,
  y: number,
  width: number,
  height: number,
): readonly number[] {
  const [a, b, c, d, e, f] = TURNS[orientation] ?? [1, 0, 0, 1, 0, 0];
  return [a * width, b * height, c * width, d * height, x + e * width, y + f * height];
}

/** Matrices on the unit square for Exif orientations 1 to 8. */
const TURNS: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};
