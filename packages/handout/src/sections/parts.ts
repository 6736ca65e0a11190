import type { SectionName } from '@aide-memoire/schema';

/** Parts of a handout that are no sections of the brief: registries, the event itself, the imprint. */
export type ExtraPart = 'event' | 'statistics' | 'quotes' | 'media' | 'related' | 'corrections' | 'imprint';

/** What can be printed as a chapter of a handout. */
export type PartName = SectionName | ExtraPart;

/**
 * A place in the order of print: a part, or one group of the key notes by its number from 1, `keyNotes/2`, so that notes can stand
 * before and behind a table.
 */
export type PartPlace = PartName | `keyNotes/${number}`;

/** JSON Pointer of the place in the brief that a part comes from. */
export function placeOf(name: PartName): string {
  if (name === 'corrections') return '/publication/corrections';
  return name === 'imprint' ? '/publication' : `/${name}`;
}
