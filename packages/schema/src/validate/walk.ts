import type { Path } from '../diagnostics/pointer.ts';

/** A value in a document, and the way to it. */
export type Placed = readonly [path: Path, value: unknown];

/** All that stands where a pattern points: `event/venues/…/country` is the country of every venue. `*` is each item of a list. */
export function valuesAt(root: unknown, pattern: string): Placed[] {
  let places: Placed[] = [[[], root]];
  for (const key of pattern.split('/')) {
    places = places.flatMap(([path, value]): Placed[] => {
      if (key === '*') {
        return Array.isArray(value) ? value.map((item: unknown, index) => [[...path, index], item]) : [];
      }
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
      return [[[...path, key], Reflect.get(value, key)]];
    });
  }
  return places.filter(([, value]) => value !== undefined);
}
