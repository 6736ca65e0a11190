import { type Picture, requireSize } from './picture.ts';

/** Reads the frame header of a JPEG file (ITU-T T.81, B.2.2); the file itself is embedded as it is. Throws on a damaged one. */
export function readJpeg(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) throw new Error('it is not a JPEG file');
  let orientation = 1;
  let position = 2;
  while (position + 4 <= bytes.length) {
    const marker = view.getUint16(position);
    if (marker === 0xffff) {
      position++;
      continue;
    }
    if (marker < 0xff01) throw new Error('it is damaged');
    const length = view.getUint16(position + 2);
    if (marker === 0xffe1)
      orientation = exifOrientation(bytes.subarray(position + 4, position + 2 + length)) ?? orientation;
    if (isFrame(marker)) {
      if (position + 10 > bytes.length) break;
      const [height, width] = [view.getUint16(position + 5), view.getUint16(position + 7)];
      requireSize(width, height);
      const components = bytes[position + 9] ?? 0;
      // CMYK would need an output intent of its own for PDF/A (ISO 19005-3, 6.2.4.3).
      if (components !== 1 && components !== 3) throw new Error('its colours are not grey or RGB');
      const turned = orientation > 4;
      const bits = bytes[position + 4] ?? 8;
      return {
        width: turned ? height : width,
        height: turned ? width : height,
        data: { kind: 'jpeg', width, height, bits, components, bytes, orientation },
      };
    }
    position += 2 + length;
  }
  throw new Error('it ends before its frame header');
}

// SOF0 to SOF15 without the tables (DHT, JPG, DAC) that stand between them.
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);

function exifOrientation(segment: Uint8Array): number | undefined {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  if (segment.length < 14 || view.getUint32(0) !== 0x45786966) return undefined;
  const little = view.getUint16(6) === 0x4949;
  const directory = 6 + view.getUint32(10, little);
  if (directory + 2 > segment.length) return undefined;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + index * 12;
    if (at + 12 > segment.length) return undefined;
    if (view.getUint16(at, little) === 0x0112) {
      const value = view.getUint16(at + 8, little);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  }
  return undefined;
}
