import { defineRule } from '../../rule.ts';
import { isBody } from '../../support/fields.ts';
import { contentWords, sentencesOf } from '../../support/words.ts';

/** Fields whose task is to say again what stands elsewhere. */
const SUMMARY =
  /^(?:keyDetails|event|exam|whyInNews|glossary|cta|disputes|statistics|outcomes|instruments)(?:\/|$)/;

/** Each sentence is compared with all before it: a text far beyond a handout is compared only so far. */
const MOST = 400;

export const repetition = defineRule({
  id: 'text/repetition',
  severity: 'info',
  title: 'A sentence that was said before',
  why: 'A handout has no room to say a thing twice.',
  mend: 'Keep the better of the two, or say in the second what the first left out.',
  example: {
    wrong: 'the first sentence of the context, again in the conclusion',
    right: 'a conclusion that says what follows from it',
  },
  options: { share: 0.6, words: 7 },
  check: ({ texts }, { share, words: least }) => {
    const sentences = texts
      .filter((text) => text.english && isBody(text) && !SUMMARY.test(text.field))
      .flatMap((text) =>
        sentencesOf(text.plain).map((sentence) => ({
          text,
          sentence,
          words: new Set(contentWords(sentence)),
        })),
      )
      .filter(({ words }) => words.size >= least)
      .slice(0, MOST);
    return sentences.flatMap(({ text, sentence, words }, index) => {
      const earlier = sentences.slice(0, index).find((other) => overlap(words, other.words) >= share);
      if (earlier === undefined) return [];
      return [
        {
          path: text.path,
          message: 'This sentence was said before, in nearly the same words.',
          actual: sentence,
          note: `It stands in ${earlier.text.path.join('/')}: “${earlier.sentence}”`,
        },
      ];
    });
  },
});

/** Share of the words of the shorter that the longer has too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return common / few.size;
}
