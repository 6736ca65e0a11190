/**
 * 128 bits that follow from some text, in hexadecimal: what tells one file from another (ISO 32000-1, 14.4). Four multiplicative
 * hashes side by side; nothing secret rests on it.
 */
export function fingerprint(text: string): string {
  let [a, b, c, d] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (a >>> 15);
    c = Math.imul(c ^ code, 0xc2b2ae35) ^ (b >>> 13);
    d = Math.imul(d ^ code, 0x27d4eb2f) ^ (c >>> 16);
  }
  return [a, b, c, d].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
