import type { PairsMcq } from './mcq.ts';

/**
 * Where the entries of the second list are printed: entry i of the first list belongs to the place `printedPlaces(q)[i]` of the
 * second, counted from 1. Written options refer to the lists as they are written, so then nothing is moved; otherwise the
 * second list is mixed in a way that depends on nothing but the question's id, so that equal input gives equal print.
 */
export function printedPlaces({ id, pairs, options, format }: PairsMcq): number[] {
  const places = pairs.map((_, index) => index + 1);
  if (format !== 'match' || options !== undefined) return places;
  let state = hash(id);
  for (let end = places.length - 1; end > 0; end -= 1) {
    state = Math.imul(state, 1664525) + 1013904223;
    const other = (state >>> 8) % (end + 1);
    const [a = 0, b = 0] = [places[end], places[other]];
    places[end] = b;
    places[other] = a;
  }
  // A list that came out as it was would give the key away.
  return places.every((place, index) => place === index + 1) ? rotate(places, 1) : places;
}

/** The list begun at another place: `[1, 2, 3]` by 1 is `[2, 3, 1]`. */
export function rotate<Item>(list: readonly Item[], by: number): Item[] {
  return [...list.slice(by), ...list.slice(0, by)];
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
