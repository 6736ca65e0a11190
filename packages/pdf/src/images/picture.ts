/** A picture that can be embedded. */
export interface Picture {
  /** Pixels, as it is seen (after rotation). */
  readonly width: number;
  readonly height: number;
  /** The image's own dictionary entries and its bytes, as they go into the file. */
  readonly data: PixelData | JpegData;
}

/** Samples, not compressed, with 8 bits for each, or as many as `bits` says. */
export interface PixelData {
  readonly kind: 'pixels';
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colours: 1 | 3;
  /** Red, green, blue of each index, if the samples are indices. */
  readonly palette?: Uint8Array;
  readonly samples: Uint8Array;
  /** How opaque each pixel is, 8 bits. */
  readonly alpha?: Uint8Array;
}

/** A whole JPEG file. */
export interface JpegData {
  readonly kind: 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly components: 1 | 3;
  readonly bytes: Uint8Array;
  /** Exif orientation, 1 to 8. */
  readonly orientation: number;
}

/** Most pixels a picture may have: enough for A4 at 600 dpi; more is a mistake, or an attack on memory. */
export const MOST_PIXELS = 40_000_000;

/** Most bytes that the pixels of a picture may unpack to: RGB with opacity for A4 at 400 dpi. */
export const MOST_BYTES = 64_000_000;

/** Refuses sizes that no honest picture has. */
export function requireSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new Error('it has no pixels');
  if (width * height > MOST_PIXELS)
    throw new Error(`it has ${width} × ${height} pixels; ${MOST_PIXELS} are the most`);
}
