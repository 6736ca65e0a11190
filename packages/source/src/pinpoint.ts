import type { Diagnostic } from '@aide-memoire/schema';
import { indexLines } from './lines.ts';

/**
 * Narrows the place of a finding about characters, its `actual`, to where they stand first in the value that it is about, or else in
 * the `text` of its file. A finding that has no place, or whose characters are written in another way, comes back as it is.
 */
export function pinpoint(found: Diagnostic, text: string): Diagnostic {
  const { actual = '', place } = found;
  if (actual === '' || place === undefined) return found;
  const within = text.indexOf(actual, place.start.offset);
  const at = within >= 0 && within < place.end.offset ? within : text.indexOf(actual);
  return at < 0 ? found : { ...found, place: indexLines(text).range(at, at + actual.length) };
}
