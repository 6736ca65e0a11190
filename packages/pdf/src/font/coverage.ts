/** The place of a glyph in a coverage table that begins at `at` (ISO/IEC 14496-22, 6.2.4); -1 if it is not covered. */
export function coverageOf(table: DataView, at: number, glyph: number): number {
  const listed = table.getUint16(at) === 1;
  const step = listed ? 2 : 6;
  const entry = entryOf(table, at + 4, table.getUint16(at + 2), step, glyph);
  if (entry < 0) return -1;
  const start = table.getUint16(entry);
  if (listed) return start === glyph ? (entry - at - 4) / 2 : -1;
  return glyph <= table.getUint16(entry + 2) ? table.getUint16(entry + 4) + glyph - start : -1;
}

/** The class of a glyph after a class definition table that begins at `at` (6.2.5); 0 if it says none. */
export function classOf(table: DataView, at: number, glyph: number): number {
  if (table.getUint16(at) === 1) {
    const index = glyph - table.getUint16(at + 2);
    return index >= 0 && index < table.getUint16(at + 4) ? table.getUint16(at + 6 + index * 2) : 0;
  }
  const entry = entryOf(table, at + 4, table.getUint16(at + 2), 6, glyph);
  return entry >= 0 && glyph <= table.getUint16(entry + 2) ? table.getUint16(entry + 4) : 0;
}

/** Where the last of some entries stands that begins with `glyph` or less; -1 if there is none. They are in order. */
export function entryOf(table: DataView, first: number, count: number, step: number, glyph: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.getUint16(first + middle * step) <= glyph) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : first + (low - 1) * step;
}
