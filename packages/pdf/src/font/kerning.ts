import { classOf, coverageOf, entryOf } from './coverage.ts';
import type { Lookup } from './lookups.ts';

/** A value that is an advance, and none (ISO/IEC 14496-22, 6.3.4.1). */
const ADVANCE = 0x0004;
const NONE = 0;

/** Whether all subtables of a lookup change nothing but the advance of the first glyph of a pair. */
export const isKerning = (table: DataView, { subtables }: Lookup): boolean =>
  subtables.every((at) => table.getUint16(at + 4) === ADVANCE && table.getUint16(at + 6) === NONE);

/** What a lookup of pairs adds to the advance of the first of two glyphs: what the first subtable says that knows the pair. */
export function kernOf(table: DataView, { subtables }: Lookup, left: number, right: number): number {
  for (const at of subtables) {
    const index = coverageOf(table, at + table.getUint16(at + 2), left);
    if (index < 0) continue;
    const value =
      table.getUint16(at) === 1 ? ofPair(table, at, index, right) : ofClasses(table, at, left, right);
    if (value !== undefined) return value;
  }
  return 0;
}

function ofPair(table: DataView, at: number, index: number, right: number): number | undefined {
  const set = at + table.getUint16(at + 10 + index * 2);
  const entry = entryOf(table, set + 2, table.getUint16(set), 4, right);
  return entry >= 0 && table.getUint16(entry) === right ? table.getInt16(entry + 2) : undefined;
}

// A second glyph of no class is left to the next subtable, as HarfBuzz does.
function ofClasses(table: DataView, at: number, left: number, right: number): number | undefined {
  const first = classOf(table, at + table.getUint16(at + 8), left);
  const second = classOf(table, at + table.getUint16(at + 10), right);
  const [firsts, seconds] = [table.getUint16(at + 12), table.getUint16(at + 14)];
  if (second === 0 || first >= firsts || second >= seconds) return undefined;
  return table.getInt16(at + 16 + (first * seconds + second) * 2);
}
