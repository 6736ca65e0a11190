import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import { hexBytes } from '../file/pdf-text.ts';
import type { Picture, PixelData } from '../images/picture.ts';

/** Writes a picture as an image object. */
export function embedPicture(file: FileWriter, { data }: Picture): Ref {
  if (data.kind === 'pixels') return embedPixels(file, data);
  const { width, height, bits, components, bytes } = data;
  const colours = components === 1 ? '/DeviceGray' : '/DeviceRGB';
  return file.raw(`${header(width, height, bits)} /ColorSpace ${colours} /Filter /DCTDecode`, bytes);
}

const header = (width: number, height: number, bits: number): string =>
  `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent ${bits}`;

function embedPixels(
  file: FileWriter,
  { width, height, bits, colours, palette, samples, alpha }: PixelData,
): Ref {
  const space =
    palette !== undefined
      ? `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${hexBytes(palette)}>]`
      : colours === 1
        ? '/DeviceGray'
        : '/DeviceRGB';
  const mask =
    alpha === undefined
      ? undefined
      : embedPixels(file, { kind: 'pixels', width, height, bits: 8, colours: 1, samples: alpha });
  return file.stream(
    `${header(width, height, bits)} /ColorSpace ${space}${mask === undefined ? '' : ` /SMask ${to(mask)}`}`,
    samples,
  );
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
