import { defineRule } from '../../rule.ts';
import { isCited } from '../../support/cited.ts';
import { isBody } from '../../support/fields.ts';

/** Words that say that somebody says so, and not who. */
export const HEDGE =
  /\b(?:reportedly|allegedly|it is (?:said|believed|learnt|learned|understood)|sources (?:say|said)|according to (?:sources|reports)|widely (?:seen|believed))\b|कथित(?: तौर पर| रूप से)?|सूत्रों के अनुसार|बताया जाता है/iu;

/** Words of which each of those has one. */
const HEDGES = [
  'reportedly',
  'allegedly',
  'said',
  'believed',
  'learnt',
  'learned',
  'understood',
  'sources',
  'reports',
  'widely',
];

const HINDI_HEDGES = ['कथित', 'सूत्रों', 'बताया जाता'];

export const hedge = defineRule({
  id: 'cite/hedge',
  severity: 'info',
  title: '“Reportedly”, and nobody is named',
  why: 'The word passes the doubt on to the reader without the means to settle it.',
  mend: 'Say who reported it, and name the source; then the word can go.',
  example: {
    wrong: 'The talks reportedly focused on prisoners.',
    right: 'The talks focused on prisoners, Reuters reported [@reuters].',
  },
  check: ({ words, brief }) =>
    words.near(HEDGES, HINDI_HEDGES).flatMap((text) => {
      const word = isBody(text) && !text.isTranslation ? HEDGE.exec(text.plain)?.[0] : undefined;
      if (word === undefined || isCited(text, brief)) return [];
      return [{ path: text.path, message: `“${word}”: who says so is not said.`, actual: word }];
    }),
});
