import { latin1Bytes } from './pdf-text.ts';

/**
 * An sRGB colour profile (ICC.1:2001-04, version 2): the primaries of IEC 61966-2-1 adapted to D50, and its curve at 64 places.
 * A file that claims PDF/A says by one what its colours mean (ISO 19005-3, 6.2.3). Written out here because the profiles that
 * come with systems are three kilobytes of mostly text.
 */
export function sRgbProfile(): Uint8Array {
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', described('sRGB')],
    ['cprt', text('No copyright')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ];
  // One curve serves all three colours.
  const blocks = [...tags.map(([, bytes]) => bytes), curve()];
  const start = 128 + 4 + 9 * 12;
  const size = blocks.reduce((sum, { length }) => sum + length, start);
  const profile = new Uint8Array(size);
  const view = new DataView(profile.buffer);
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000);
  profile.set(latin1Bytes('mntrRGB XYZ '), 12);
  // A date must be there: that of the standard. 'acsp' is the signature of a profile.
  [1999, 10, 18].forEach((part, index) => {
    view.setUint16(24 + index * 2, part);
  });
  profile.set(latin1Bytes('acsp'), 36);
  profile.set(xyz(0.9642, 1, 0.8249).subarray(8), 68);
  view.setUint32(128, 9);
  let offset = start;
  blocks.forEach((bytes, index) => {
    profile.set(bytes, offset);
    const names = index < tags.length ? [tags[index]?.[0] ?? ''] : ['rTRC', 'gTRC', 'bTRC'];
    names.forEach((name, extra) => {
      const entry = 132 + (index + extra) * 12;
      profile.set(latin1Bytes(name), entry);
      view.setUint32(entry + 4, offset);
      view.setUint32(entry + 8, bytes.length);
    });
    offset += bytes.length;
  });
  return profile;
}

const block = (type: string, length: number): { bytes: Uint8Array; view: DataView } => {
  const bytes = new Uint8Array((length + 3) & ~3);
  bytes.set(latin1Bytes(type));
  return { bytes, view: new DataView(bytes.buffer) };
};

function text(said: string): Uint8Array {
  const { bytes } = block('text', 9 + said.length);
  bytes.set(latin1Bytes(said), 8);
  return bytes;
}

// ICC.1:2001-04, 6.5.17: ASCII with its length, then empty Unicode and Macintosh parts.
function described(said: string): Uint8Array {
  const { bytes, view } = block('desc', 12 + said.length + 1 + 78);
  view.setUint32(8, said.length + 1);
  bytes.set(latin1Bytes(said), 12);
  return bytes;
}

function xyz(...values: readonly [number, number, number]): Uint8Array {
  const { bytes, view } = block('XYZ ', 20);
  values.forEach((value, index) => {
    view.setInt32(8 + index * 4, Math.round(value * 65_536));
  });
  return bytes;
}

const PLACES = 64;

function curve(): Uint8Array {
  const { bytes, view } = block('curv', 12 + PLACES * 2);
  view.setUint32(8, PLACES);
  for (let place = 0; place < PLACES; place++) {
    const value = place / (PLACES - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + place * 2, Math.round(linear * 65_535));
  }
  return bytes;
}
