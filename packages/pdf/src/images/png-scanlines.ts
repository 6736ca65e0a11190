/** Size of an image of scan lines. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
}

/** Undoes the filters of scan lines (W3C PNG, 9.2); the result has no filter bytes. Throws on an unknown filter. */
export function unfilter(packed: Uint8Array, { width, height, bitsPerPixel }: Shape): Uint8Array {
  const stride = Math.ceil((width * bitsPerPixel) / 8);
  const step = Math.max(1, bitsPerPixel >> 3);
  const out = new Uint8Array(stride * height);
  for (let line = 0; line < height; line++) {
    const filter = packed[line * (stride + 1)] ?? 0;
    if (filter > 4) throw new Error('it has an unknown filter');
    const to = line * stride;
    const from = line * (stride + 1) + 1;
    for (let index = 0; index < stride; index++) {
      const left = index >= step ? (out[to + index - step] ?? 0) : 0;
      const up = line > 0 ? (out[to + index - stride] ?? 0) : 0;
      const corner = line > 0 && index >= step ? (out[to + index - stride - step] ?? 0) : 0;
      out[to + index] = (packed[from + index] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter === 4) return paeth(left, up, corner);
  return 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** First pixel and distance of each of the seven passes (W3C PNG, 8.2): x, y, x step, y step. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes that the scan lines of an image take before they are packed, filter bytes included. */
export function packedSize(shape: Shape, interlaced: boolean): number {
  const bytes = ({ width, height, bitsPerPixel }: Shape): number =>
    width === 0 ? 0 : (Math.ceil((width * bitsPerPixel) / 8) + 1) * height;
  return interlaced ? PASSES.reduce((sum, pass) => sum + bytes(passShape(shape, pass)), 0) : bytes(shape);
}

const passShape = (
  { width, height, bitsPerPixel }: Shape,
  [startX, startY, stepX, stepY]: (typeof PASSES)[number],
): Shape => ({
  width: Math.max(0, Math.ceil((width - startX) / stepX)),
  height: Math.max(0, Math.ceil((height - startY) / stepY)),
  bitsPerPixel,
});

/** Puts the passes of an interlaced image together. */
export function deinterlace(packed: Uint8Array, whole: Shape): Uint8Array {
  const { width, height, bitsPerPixel } = whole;
  const stride = Math.ceil((width * bitsPerPixel) / 8);
  const out = new Uint8Array(stride * height);
  let offset = 0;
  for (const pass of PASSES) {
    const [startX, startY, stepX, stepY] = pass;
    const shape = passShape(whole, pass);
    if (shape.width === 0 || shape.height === 0) continue;
    const passStride = Math.ceil((shape.width * bitsPerPixel) / 8);
    const lines = unfilter(packed.subarray(offset), shape);
    offset += (passStride + 1) * shape.height;
    for (let y = 0; y < shape.height; y++) {
      for (let x = 0; x < shape.width; x++) {
        copyPixel(
          lines,
          y * passStride * 8 + x * bitsPerPixel,
          out,
          (startY + y * stepY) * stride * 8 + (startX + x * stepX) * bitsPerPixel,
          bitsPerPixel,
        );
      }
    }
  }
  return out;
}

function copyPixel(from: Uint8Array, fromBit: number, to: Uint8Array, toBit: number, bits: number): void {
  if (bits >= 8) {
    to.set(from.subarray(fromBit >> 3, (fromBit + bits) >> 3), toBit >> 3);
    return;
  }
  const value = ((from[fromBit >> 3] ?? 0) >> (8 - bits - (fromBit & 7))) & ((1 << bits) - 1);
  to[toBit >> 3] = (to[toBit >> 3] ?? 0) | (value << (8 - bits - (toBit & 7)));
}
