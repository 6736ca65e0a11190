import { defineRule } from '../../rule.ts';
import { latinDigits } from '../../support/dates.ts';

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['An e-mail address', /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.[a-z]{2,24}/iu],
  [
    'A telephone number',
    /(?<![\d/,.])(?:\+\d{1,3}[\s-]?)?(?:[6-9]\d{9}|[6-9]\d{4}[\s-]\d{5}|\(?0\d{2,4}\)?[\s-]\d{6,8})(?![\d,.]*\d)/u,
  ],
  [
    'A roll or enrolment number',
    /\b(?:roll|enrol(?:l)?ment|registration|admit card)\s*(?:no\.?|number|#)\s*:?\s*[A-Z]{0,3}\d{4,}/iu,
  ],
  ['A roll number', /(?:अनुक्रमांक|रोल नंबर)\s*:?\s*\d{4,}/u],
];

/** What every one of them has. */
const TELLTALE = /[@\d०-९]/;

export const pii = defineRule({
  id: 'privacy/pii',
  severity: 'error',
  title: 'Something that belongs to a person',
  why: 'Briefs are copied by the thousand; a student’s number or a private address must not travel with them.',
  mend: 'Take it away. Watermarks with names are added when a handout is handed out, and stored nowhere.',
  example: { wrong: 'Ask Ravi, 98765 43210', right: 'Ask at the office' },
  check: ({ texts }) =>
    texts.flatMap((text) => {
      if (!TELLTALE.test(text.source)) return [];
      const plain = latinDigits(text.source);
      const hit = PATTERNS.find(([, pattern]) => pattern.test(plain));
      return hit === undefined ? [] : [{ path: text.path, message: `${hit[0]} stands in this text.` }];
    }),
});
