import { coverageOf } from './coverage.ts';
import type { Lookup } from './lookups.ts';

/** A glyph of a text, with the offset of the first character that it stands for. */
export interface Placed {
  id: number;
  readonly cluster: number;
}

/** Whether a lookup may do something where a glyph stands. */
export const concerns = (table: DataView, { kind, subtables }: Lookup, glyph: number): boolean =>
  subtables.some((at) => coverageOf(table, inputAt(table, kind, at), glyph) >= 0);

/** Whether a lookup would do something at a place in a text; taken for granted of what is not read here. */
export const applies = (
  table: DataView,
  { kind, subtables }: Lookup,
  glyphs: readonly Placed[],
  place: number,
): boolean =>
  subtables.some((at) => {
    if (coverageOf(table, inputAt(table, kind, at), glyphs[place]?.id ?? 0) < 0) return false;
    if (table.getUint16(at) !== BY_COVERAGE) return true;
    if (kind === 'context') return fits(table, at, table.getUint16(at + 2), at + 6, glyphs, place, 1);
    return kind !== 'chain' || fitsChain(table, at, glyphs, place);
  });

/** Carries out a lookup at a place in a text. False if it would do something that is not read here. */
export function substitute(table: DataView, lookup: Lookup, glyphs: Placed[], place: number): boolean {
  const { kind, subtables } = lookup;
  const glyph = glyphs[place];
  if (glyph === undefined) return true;
  if (kind !== 'single' && kind !== 'ligature') return !applies(table, lookup, glyphs, place);
  for (const at of subtables) {
    const index = coverageOf(table, inputAt(table, kind, at), glyph.id);
    if (index < 0) continue;
    if (kind === 'single') {
      const byDelta = table.getUint16(at) === 1;
      glyph.id = byDelta ? (glyph.id + table.getInt16(at + 4)) & 0xffff : table.getUint16(at + 6 + index * 2);
      return true;
    }
    if (ligate(table, at + table.getUint16(at + 6 + index * 2), glyphs, place)) return true;
  }
  return true;
}

// The first ligature of a set whose components follow is taken (ISO/IEC 14496-22, 6.3.3.4).
function ligate(table: DataView, set: number, glyphs: Placed[], place: number): boolean {
  for (let index = 0; index < table.getUint16(set); index++) {
    const ligature = set + table.getUint16(set + 2 + index * 2);
    const count = table.getUint16(ligature + 2);
    let at = 1;
    while (at < count && glyphs[place + at]?.id === table.getUint16(ligature + 2 + at * 2)) at++;
    if (at < count) continue;
    const cluster = glyphs[place]?.cluster ?? 0;
    glyphs.splice(place, Math.max(count, 1), { id: table.getUint16(ligature), cluster });
    return true;
  }
  return false;
}

/** The format of contexts that is read here: a coverage for each glyph. */
const BY_COVERAGE = 3;

/** Where the coverage of the first glyph begins that a subtable is about. */
function inputAt(table: DataView, kind: Lookup['kind'], at: number): number {
  const format = table.getUint16(at);
  if (kind === 'context' && format === BY_COVERAGE) return at + table.getUint16(at + 6);
  if (kind === 'chain' && format === BY_COVERAGE)
    return at + table.getUint16(at + 6 + table.getUint16(at + 2) * 2);
  return at + table.getUint16(at + 2);
}

// Backtrack, input and look-ahead, each a count and its coverages; those of the backtrack count away from the input.
function fitsChain(table: DataView, at: number, glyphs: readonly Placed[], place: number): boolean {
  const back = at + 2;
  const input = back + 2 + table.getUint16(back) * 2;
  const ahead = input + 2 + table.getUint16(input) * 2;
  const inputs = table.getUint16(input);
  return (
    fits(table, at, inputs, input + 2, glyphs, place, 1) &&
    fits(table, at, table.getUint16(back), back + 2, glyphs, place - 1, -1) &&
    fits(table, at, table.getUint16(ahead), ahead + 2, glyphs, place + inputs, 1)
  );
}

function fits(
  table: DataView,
  at: number,
  count: number,
  offsets: number,
  glyphs: readonly Placed[],
  place: number,
  step: 1 | -1,
): boolean {
  for (let index = 0; index < count; index++) {
    const glyph = glyphs[place + index * step];
    const coverage = at + table.getUint16(offsets + index * 2);
    if (glyph === undefined || coverageOf(table, coverage, glyph.id) < 0) return false;
  }
  return true;
}
