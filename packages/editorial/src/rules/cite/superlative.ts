import { defineRule } from '../../rule.ts';
import { isCited } from '../../support/cited.ts';
import { isBody } from '../../support/fields.ts';

const SUPERLATIVE =
  /\b(?:first(?:-ever)?(?=[ ,-]+(?:\p{L}+[ ,-]+){0,3}(?:meeting|talks|summit|visit|time|agreement|direct|high-level|leader))|(?:the|one of the) most \p{L}+|the (?:largest|biggest|highest|longest|greatest|worst|deadliest)|unprecedented|historic(?! (?:examples?|precedents?))|landmark)\b|ऐतिहासिक (?:बैठक|समझौता|निर्णय)|सबसे (?:बड़ा|बड़ी|महत्त्वपूर्ण)|अभूतपूर्व/iu;

const SUPERLATIVES =
  'first most largest biggest highest longest greatest worst deadliest unprecedented historic landmark'.split(
    ' ',
  );

const HINDI_SUPERLATIVES = ['ऐतिहासिक', 'सबसे', 'अभूतपूर्व'];

export const superlative = defineRule({
  id: 'cite/superlative',
  severity: 'warning',
  title: '“First”, “most”, “historic” with no source',
  why: 'Superlatives are the claims that turn out wrong most often, and that examiners like to ask about.',
  mend: 'Name a source that says so, or say what is certain without the superlative.',
  example: {
    wrong: 'First high-level meeting since 2022.',
    right: 'The two had last met in Ankara in November 2022 [@reuters].',
  },
  check: ({ words, brief }) =>
    words.near(SUPERLATIVES, HINDI_SUPERLATIVES).flatMap((text) => {
      if (
        text.isTranslation ||
        !isBody(text) ||
        text.field.startsWith('cta/') ||
        text.field.startsWith('exam/')
      )
        return [];
      const word = SUPERLATIVE.exec(text.plain)?.[0];
      if (word === undefined || isCited(text, brief)) return [];
      return [{ path: text.path, message: `“${word}” is a superlative without a source.`, actual: word }];
    }),
});
