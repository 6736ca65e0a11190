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

function collect(value: object, from: string | undefined, places: Set<string | undefined>): void {
  const own = 'from' in value && typeof value.from === 'string' ? value.from : from;
  for (const key in value) {
    const child = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof child === 'string') {
      if (!isXmlSafe(child)) places.add(own);
    } else if (typeof child === 'object' && child !== null) collect(child, own, places);
  }
}
