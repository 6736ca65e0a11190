import { defineRule } from '../../rule.ts';
import { isBody } from '../../support/fields.ts';
import { contentWords } from '../../support/words.ts';

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
        text.sentences.map((sentence) => ({
          text,
          sentence,
          // A short one has too few words whatever they are.
          words: new Set(sentence.length < 3 * least - 1 ? [] : contentWords(sentence)),
        })),
      )
      .filter(({ words }) => words.size >= least)
      .slice(0, MOST);
    const holding = new Map<string, number[]>();
    return sentences.flatMap(({ text, sentence, words }, index) => {
      const common = commonWith(words, holding);
      remember(words, index, holding);
      // Share of the words of the shorter that the longer has too.
      const position = [...common.keys()]
        .sort((a, b) => a - b)
        .find(
          (other) =>
            (common.get(other) ?? 0) / Math.min(words.size, sentences[other]?.words.size ?? 1) >= share,
        );
      const earlier = position === undefined ? undefined : sentences[position];
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

/** How many of some words each earlier sentence has, by its position; none is left out that has one. */
function commonWith(
  words: ReadonlySet<string>,
  holding: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const common = new Map<number, number>();
  for (const word of words)
    for (const earlier of holding.get(word) ?? []) common.set(earlier, (common.get(earlier) ?? 0) + 1);
  return common;
}

function remember(words: ReadonlySet<string>, index: number, holding: Map<string, number[]>): void {
  for (const word of words) {
    const known = holding.get(word);
    if (known === undefined) holding.set(word, [index]);
    else known.push(index);
  }
}
