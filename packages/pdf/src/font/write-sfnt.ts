/** Puts tables together to a font file; `head` must be among them. The tables must be in the order of their tags. */
export function writeSfnt(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, { length }]) => sum + padded(length), directory);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tables.length * 16 - power * 16);
  let offset = directory;
  let headAt = 0;
  tables.forEach(([tag, content], index) => {
    const entry = 12 + index * 16;
    for (let at = 0; at < 4; at++) view.setUint8(entry + at, tag.charCodeAt(at));
    bytes.set(content, offset);
    view.setUint32(entry + 4, checksum(view, offset, offset + padded(content.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, content.length);
    if (tag === 'head') headAt = offset;
    offset += padded(content.length);
  });
  // The magic number of checkSumAdjustment (ISO/IEC 14496-22, 5.2.2).
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0);
  return bytes;
}

const padded = (length: number): number => (length + 3) & ~3;

function checksum(view: DataView, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
