import { defineRule } from '../../rule.ts';
import { isHeading, isName, isQuestion, isQuotation } from '../../support/fields.ts';

const ONE = /(?<!\p{L})[“"]([\p{L}\p{M}-]+)[”"](?!\p{L})/gu;

export const oneWordEvidence = defineRule({
  id: 'quote/one-word-evidence',
  severity: 'info',
  title: 'One quoted word carries the argument',
  why: 'A single word out of a statement can be made to mean anything; the sentence around it cannot.',
  mend: 'Quote the sentence once, with who said it and when, and say the rest in your own words.',
  example: {
    wrong: 'Talks described as "constructive"',
    right: '“We had a constructive exchange”, the envoy said on 21 December [@reuters].',
  },
  options: { times: 2 },
  check: ({ texts }, { times }) => {
    const uses = texts
      .filter((text) => /[“"]/.test(text.plain) && !isName(text) && !isQuestion(text) && !isQuotation(text))
      .flatMap((text) => {
        const words = new Set([...text.plain.matchAll(ONE)].map(([, word = '']) => word.toLowerCase()));
        return [...words].map((word) => ({ word, text }));
      });
    const counts = new Map<string, number>();
    for (const { word } of uses) counts.set(word, (counts.get(word) ?? 0) + 1);
    return uses.flatMap(({ word, text }) => {
      const count = counts.get(word) ?? 0;
      if (count < times || isHeading(text)) return [];
      return [
        {
          path: text.path,
          message: `The one word “${word}” stands in quotation marks in ${count} texts.`,
          actual: word,
        },
      ];
    });
  },
});
