import { canonicalInline } from '@aide-memoire/prose';
import { type Brief, mapTexts, paragraphsOf } from '@aide-memoire/schema';

/** The brief with every text in its canonical spelling, so that equal content is equal in all three spellings. */
export function canonicalTexts(brief: Brief): Brief {
  return mapTexts(brief, (text) => paragraphsOf(text).map(canonicalInline).join('\n\n'));
}
