import { defineRule } from '../../rule.ts';
import { isHeading, isLabel } from '../../support/fields.ts';

/** Endings of adjectives made from names of peoples; a name of a country in -ia or -an is no adjective by itself. */
const PEOPLE =
  '(?:\\p{Lu}\\p{L}*(?:ese|ian|ean|ish|ch|eek|utch|iss|aeli|aqi|stani|pali)|American|German|Afghan)';
const PAIR = new RegExp(`^${PEOPLE}(?:\\s*[/&–-]\\s*${PEOPLE})+$`, 'u');
const NOUNS = /^(?:March|Each|Such)$/u;

export const labelFragment = defineRule({
  id: 'text/label-fragment',
  severity: 'warning',
  title: 'A label of adjectives without their noun',
  why: '“Chinese/Russian”: what of theirs? The noun was lost when the text was shortened.',
  mend: 'Add the noun: “Chinese and Russian positions”.',
  example: { wrong: 'Chinese/Russian', right: 'Chinese and Russian positions' },
  check: ({ texts }) =>
    texts.flatMap((text) =>
      (isLabel(text) || isHeading(text)) && text.english && PAIR.test(text.plain) && !NOUNS.test(text.plain)
        ? [{ path: text.path, message: `“${text.plain}” has no noun.`, actual: text.plain }]
        : [],
    ),
});
