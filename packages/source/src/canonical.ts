import { canonicalInline } from '@aide-memoire/prose';
import { type Brief, cleanText, mapTexts, paragraphsOf, TEXT_LIMIT } from '@aide-memoire/schema';
import { type ClosedCites, closeCites } from './closing-cites.ts';

/**
 * The brief with every text in its canonical spelling, so that equal content is equal in all three spellings. A citation group that
 * ends a text is among the `cites` of what it belongs to. Doing it again changes nothing.
 */
export function canonicalTexts(brief: Brief): Brief {
  return canonicalise(brief).brief;
}

/** As `canonicalTexts`, and which citations were moved. */
export function canonicalise(brief: Brief): ClosedCites {
  return closeCites(mapTexts(brief, canonicalText));
}

/** A text whose canonical spelling would be longer than a text may be (thousands of marks to escape) stays as it is. */
function canonicalText(text: string): string {
  const canonical = paragraphsOf(text).map(canonicalParagraph).join('\n\n');
  return canonical.length > TEXT_LIMIT ? text : canonical;
}

/**
 * A character reference can bring in what the text rule takes away, `&#7;` a control character for one: the rule holds for what is
 * read. Each round leaves fewer references.
 */
function canonicalParagraph(text: string): string {
  const spelt = canonicalInline(text);
  const clean = cleanText(spelt);
  // Nothing but references to white space: as it is not empty for the check, it stays.
  if (clean === '') return text;
  return clean === spelt ? spelt : canonicalParagraph(clean);
}
