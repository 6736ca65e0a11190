/** Entries of a DICT of a CFF font: the operands, as they stand in the file, by operator; two-byte ones are 1200 and up. */
export type Dict = Map<number, Uint8Array>;

/** Takes a DICT apart (Adobe Technical Note 5176, 4). */
export function readDict(bytes: Uint8Array): Dict {
  const dict: Dict = new Map();
  let from = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte <= 21) {
      const long = byte === 12;
      dict.set(long ? 1200 + (bytes[at + 1] ?? 0) : byte, bytes.subarray(from, at));
      at += long ? 2 : 1;
      from = at;
    } else at = endOfNumber(bytes, at);
  }
  return dict;
}

function endOfNumber(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === 28) return at + 3;
  if (byte === 29) return at + 5;
  if (byte !== 30) return at + (byte >= 247 && byte <= 254 ? 2 : 1);
  // A real number: half bytes up to one that is 15.
  let end = at + 1;
  while (end < bytes.length && (bytes[end] ?? 0) >> 4 !== 15 && ((bytes[end] ?? 0) & 15) !== 15) end++;
  return end + 1;
}

/** The whole numbers among some operands. */
export function integers(operands: Uint8Array | undefined): number[] {
  const found: number[] = [];
  const view = new DataView(
    operands?.buffer ?? new ArrayBuffer(0),
    operands?.byteOffset ?? 0,
    operands?.length ?? 0,
  );
  for (let at = 0; at < view.byteLength; at = endOfNumber(operands ?? new Uint8Array(0), at)) {
    const byte = view.getUint8(at);
    if (byte === 28) found.push(view.getInt16(at + 1));
    else if (byte === 29) found.push(view.getInt32(at + 1));
    else if (byte >= 32 && byte <= 246) found.push(byte - 139);
    else if (byte >= 247 && byte <= 250) found.push((byte - 247) * 256 + view.getUint8(at + 1) + 108);
    else if (byte >= 251 && byte <= 254) found.push(-(byte - 251) * 256 - view.getUint8(at + 1) - 108);
  }
  return found;
}

/** An entry of a DICT; numbers take five bytes each, whatever they are, so that sizes are known before offsets are. */
export function dictEntry(operator: number, operands: Uint8Array | readonly number[]): number[] {
  const given =
    operands instanceof Uint8Array
      ? [...operands]
      : operands.flatMap((value) => [
          29,
          (value >> 24) & 255,
          (value >> 16) & 255,
          (value >> 8) & 255,
          value & 255,
        ]);
  return [...given, ...(operator >= 1200 ? [12, operator - 1200] : [operator])];
}
