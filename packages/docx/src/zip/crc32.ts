/** Tables for four bytes at a time: the first is the usual one, each further one moves its values on by a byte. */
const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
const [first = new Uint32Array(256), second = first, third = first, fourth = first] = tables;
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  first[byte] = value;
}
for (const [from, to] of [
  [first, second],
  [second, third],
  [third, fourth],
] as const)
  for (let byte = 0; byte < 256; byte += 1) {
    const value = from[byte] ?? 0;
    to[byte] = (first[value & 0xff] ?? 0) ^ (value >>> 8);
  }

/**
 * The checksum that zip files and PNG chunks carry (ISO 3309), as an unsigned number of 32 bits. `before` is that of the bytes
 * in front of these.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    value ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    value =
      (fourth[value & 0xff] ?? 0) ^
      (third[(value >>> 8) & 0xff] ?? 0) ^
      (second[(value >>> 16) & 0xff] ?? 0) ^
      (first[value >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) value = (first[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
