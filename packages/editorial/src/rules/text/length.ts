import { paragraphsOf } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { isBody, isProse } from '../../support/fields.ts';
import { wordsOf } from '../../support/words.ts';

export const longSentence = defineRule({
  id: 'text/long-sentence',
  severity: 'info',
  title: 'A long sentence',
  why: 'Past 35 words a reader who reads a second language loses the beginning.',
  mend: 'Make two of it.',
  example: { wrong: 'a sentence of 38 words', right: 'two sentences of 19' },
  options: { words: 35 },
  check: ({ texts }, { words }) =>
    texts.flatMap((text) => {
      if (!isBody(text)) return [];
      const long = text.sentences.find(
        // So many words need twice as many characters.
        (sentence) => sentence.length > 2 * words && wordsOf(sentence).length > words,
      );
      return long === undefined
        ? []
        : [{ path: text.path, message: `A sentence of ${wordsOf(long).length} words.`, actual: long }];
    }),
});

export const longParagraph = defineRule({
  id: 'text/long-paragraph',
  severity: 'info',
  title: 'A long paragraph',
  why: 'In a column of a handout ninety words are some fifteen lines without a break.',
  mend: 'Part it by a blank line, where the thought turns.',
  example: { wrong: 'a paragraph of 140 words', right: 'two paragraphs' },
  options: { words: 90 },
  check: ({ texts }, { words }) =>
    texts.filter(isProse).flatMap((text) =>
      paragraphsOf(text.source).flatMap((paragraph, index) => {
        const count = wordsOf(paragraph).length;
        return count > words
          ? [{ path: text.path, message: `Paragraph ${index + 1} has ${count} words.` }]
          : [];
      }),
    ),
});
