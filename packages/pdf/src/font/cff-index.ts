/** An INDEX of a CFF font: its members, and where it ends. */
export interface Index {
  readonly members: readonly Uint8Array[];
  readonly end: number;
}

/** Reads an INDEX (Adobe Technical Note 5176, 5). Throws a RangeError if it is cut off. */
export function readIndex(table: DataView, at: number): Index {
  const count = table.getUint16(at);
  if (count === 0) return { members: [], end: at + 2 };
  const size = table.getUint8(at + 2);
  const data = at + 2 + (count + 1) * size;
  const offset = (index: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte++)
      value = value * 256 + table.getUint8(at + 3 + index * size + byte);
    return data + value;
  };
  const members = Array.from({ length: count }, (_, index) => {
    const [from, to] = [offset(index), offset(index + 1)];
    if (to < from || to > table.byteLength) throw new RangeError('An index of the font is damaged.');
    return new Uint8Array(table.buffer, table.byteOffset + from, to - from);
  });
  return { members, end: offset(count) };
}

/** Writes an INDEX. */
export function writeIndex(members: readonly Uint8Array[]): Uint8Array {
  if (members.length === 0) return new Uint8Array(2);
  const length = members.reduce((sum, member) => sum + member.length, 0);
  const data = 3 + (members.length + 1) * 4;
  const bytes = new Uint8Array(data + length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, members.length);
  view.setUint8(2, 4);
  let offset = 1;
  view.setUint32(3, offset);
  members.forEach((member, index) => {
    bytes.set(member, data + offset - 1);
    offset += member.length;
    view.setUint32(7 + index * 4, offset);
  });
  return bytes;
}
