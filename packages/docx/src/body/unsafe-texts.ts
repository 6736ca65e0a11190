import type { Diagnostic, Handout } from '@aide-memoire/handout';
import { finding } from '../diagnostics.ts';
import { isXmlSafe } from '../xml.ts';

/** Texts that a Word file cannot hold unchanged: what XML does not know is printed as U+FFFD. One finding for each place. */
export function unsafeTexts(handout: Handout): Diagnostic[] {
  const places = new Set<string | undefined>();
  collect(handout, undefined, places);
  return [...places].map((from) =>
    finding(
      'docx/text-changed',
      'warning',
      'A character that no Word file can hold is printed as “\uFFFD”.',
      from,
    ),
  );
}

function collect(value: unknown, from: string | undefined, places: Set<string | undefined>): void {
  if (typeof value === 'string') {
    if (!isXmlSafe(value)) places.add(from);
  } else if (Array.isArray(value)) {
    // Not by its keys: `for … in` makes a text of each index.
    for (const child of value) collect(child, from, places);
  } else if (typeof value === 'object' && value !== null) {
    const own = 'from' in value && typeof value.from === 'string' ? value.from : from;
    for (const key in value) collect((value as Readonly<Record<string, unknown>>)[key], own, places);
  }
}
