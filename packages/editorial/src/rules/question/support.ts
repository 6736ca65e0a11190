import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { isQuestion } from '../../support/fields.ts';
import { contentWords, normal } from '../../support/words.ts';

const NAME = /\p{Lu}[\p{L}-]*(?:\s+(?:of|the)\s+\p{Lu}[\p{L}-]*|\s+\p{Lu}[\p{L}-]*)+/gu;

const stemOf = (word: string) => word.replace(/s$/u, '');

export const unsupported = defineRule({
  id: 'question/unsupported',
  severity: 'warning',
  title: 'A question on something that the brief does not speak of',
  why: 'The student looks for the answer in the handout, and it is not there.',
  mend: 'Say in the brief what the answer needs, name the place in `refs`, or take the question away.',
  example: {
    wrong: 'a question on the Geneva Conventions, which nothing else in the brief names',
    right: 'a key note on the Geneva Conventions',
  },
  check: ({ brief, texts }) => {
    const asks = (brief.exam?.questions ?? []).some(
      ({ kind, origin }) => kind !== 'mcq' && origin.type !== 'asked',
    );
    if (!asks) return [];
    const told = new Set(
      texts
        .filter((text) => !isQuestion(text) && text.field !== 'exam/questionsHeading')
        .flatMap((text) => text.normal.trim().split(' ').map(stemOf)),
    );
    return (brief.exam?.questions ?? []).flatMap(({ kind, stem, refs = [], origin }, index) => {
      if (kind === 'mcq' || refs.length > 0 || origin.type === 'asked') return [];
      const said = textIn(stem, 'en');
      const names = [...said.matchAll(NAME)].map(([name]) =>
        name.replace(/^(?:The|A|An|With|In|How|What|Why|Discuss|Analy[sz]e|Evaluate|Examine)\s+/u, ''),
      );
      const missing = names.find(
        (name) => name.includes(' ') && contentWords(name).some((word) => !told.has(stemOf(word))),
      );
      if (missing === undefined) return [];
      return [
        {
          path: ['exam', 'questions', index, 'stem'],
          message: `The question asks about “${missing}”, and nothing else in the brief does.`,
          actual: missing,
        },
      ];
    });
  },
});

export const duplicate = defineRule({
  id: 'question/duplicate',
  severity: 'warning',
  title: 'Nearly the same question twice',
  why: 'A test that asks the same thing twice tests half as much.',
  mend: 'Keep one of them, or ask for something else.',
  example: {
    wrong: '“Evaluate the role of mediators in the talks.” in two briefs',
    right: 'each question once',
  },
  options: { likeness: 0.85 },
  check: ({ brief, collection }, { likeness }) => {
    const own = (brief.exam?.questions ?? []).map(({ id, stem }, index) => ({
      id,
      index,
      words: wordSet(textIn(stem, brief.lang)),
    }));
    const others = collection
      .filter(({ id }) => id !== brief.id)
      .flatMap((other) =>
        (other.exam?.questions ?? []).map(({ id, stem }) => ({
          name: `${other.id}, ${id}`,
          words: wordSet(textIn(stem, other.lang)),
        })),
      );
    return own.flatMap(({ index, words }) => {
      const earlier = own.slice(0, index).map((question) => ({ name: question.id, words: question.words }));
      const same = [...earlier, ...others].find((question) => alike(words, question.words) >= likeness);
      if (same === undefined) return [];
      return [
        { path: ['exam', 'questions', index, 'stem'], message: `This is nearly the question ${same.name}.` },
      ];
    });
  },
});

const wordSet = (text: string) => new Set(normal(text).trim().split(' '));

/** Share of the words that two questions have in common. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 5 || b.size < 5) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
