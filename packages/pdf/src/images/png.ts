import { unzlibSync } from 'fflate';
import { MOST_BYTES, type Picture, type PixelData, requireSize } from './picture.ts';
import { deinterlace, packedSize, unfilter } from './png-scanlines.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Chunks {
  readonly header: DataView;
  readonly palette: Uint8Array | undefined;
  readonly transparency: Uint8Array | undefined;
  readonly data: Uint8Array;
}

/** Samples in a pixel by colour type (W3C PNG, 11.2.1). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Decodes a PNG file. Throws on a damaged one; the size is checked before anything is unpacked. */
export function readPng(bytes: Uint8Array): Picture {
  const { header, palette, transparency, data } = chunksOf(bytes);
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  requireSize(width, height);
  const [depth, type] = [header.getUint8(8), header.getUint8(9)];
  const samples = SAMPLES[type];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth))
    throw new Error('its colour type is unknown');
  const shape = { width, height, bitsPerPixel: depth * samples };
  const interlaced = header.getUint8(12) === 1;
  // Unpacked into a buffer of the size that the header promises: a bomb cannot fill more.
  const room = packedSize(shape, interlaced);
  if (room > MOST_BYTES) throw new Error(`its pixels take ${room} bytes; ${MOST_BYTES} are the most`);
  const packed = unzlibSync(data, { out: new Uint8Array(room) });
  if (packed.length < room) throw new Error('its pixels are cut off');
  const pixels = interlaced ? deinterlace(packed, shape) : unfilter(packed, shape);
  return { width, height, data: separate(pixels, { width, height, depth, type }, palette, transparency) };
}

interface Format {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
}

// PDF keeps colours and opacity apart.
function separate(
  pixels: Uint8Array,
  { width, height, depth, type }: Format,
  palette: Uint8Array | undefined,
  transparency: Uint8Array | undefined,
): PixelData {
  const base = { kind: 'pixels', width, height } as const;
  if (type === 4 || type === 6) {
    const colours = type === 6 ? 3 : 1;
    const step = depth / 8;
    const samples = new Uint8Array(width * height * colours);
    const alpha = new Uint8Array(width * height);
    for (let pixel = 0; pixel < alpha.length; pixel++) {
      const at = pixel * (colours + 1) * step;
      for (let colour = 0; colour < colours; colour++)
        samples[pixel * colours + colour] = pixels[at + colour * step] ?? 0;
      alpha[pixel] = pixels[at + colours * step] ?? 255;
    }
    return { ...base, bits: 8, colours, samples, alpha };
  }
  if (type !== 3) return { ...base, bits: depth, colours: type === 2 ? 3 : 1, samples: pixels };
  if (palette === undefined) throw new Error('it has no palette');
  const plain = { ...base, bits: depth, colours: 1, palette, samples: pixels } as const;
  return transparency === undefined
    ? plain
    : { ...plain, alpha: opacity(pixels, width, height, depth, transparency) };
}

function opacity(
  pixels: Uint8Array,
  width: number,
  height: number,
  depth: number,
  transparency: Uint8Array,
): Uint8Array {
  const alpha = new Uint8Array(width * height);
  const stride = Math.ceil((width * depth) / 8);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = x * depth;
      const index = ((pixels[y * stride + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
      alpha[y * width + x] = transparency[index] ?? 255;
    }
  }
  return alpha;
}

function chunksOf(bytes: Uint8Array): Chunks {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) throw new Error('it is not a PNG file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Uint8Array[]>();
  let position = 8;
  while (position + 12 <= bytes.length) {
    const length = view.getUint32(position);
    const end = position + 8 + length;
    if (end + 4 > bytes.length) throw new Error('it is cut off');
    const name = String.fromCharCode(...bytes.subarray(position + 4, position + 8));
    found.set(name, [...(found.get(name) ?? []), bytes.subarray(position + 8, end)]);
    position = end + 4;
  }
  const [header] = found.get('IHDR') ?? [];
  if (header === undefined || header.length < 13) throw new Error('it has no header');
  const data = found.get('IDAT');
  if (data === undefined) throw new Error('it has no pixels');
  return {
    header: new DataView(header.buffer, header.byteOffset, header.byteLength),
    palette: found.get('PLTE')?.[0],
    transparency: found.get('tRNS')?.[0],
    data: join(data),
  };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
