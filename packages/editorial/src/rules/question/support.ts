import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { isQuestion } from '../../support/fields.ts';
import { contentWords } from '../../support/words.ts';

const NAME = /(?<![\p{L}-])\p{Lu}[\p{L}-]*(?:\s+(?:of|the)\s+\p{Lu}[\p{L}-]*|\s+\p{Lu}[\p{L}-]*)+/gu;

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
  check: ({ brief, words }) => {
    const asks = (brief.exam?.questions ?? []).some(
      ({ kind, origin }) => kind !== 'mcq' && origin.type !== 'asked',
    );
    if (!asks) return [];
    const isTold = (word: string) => {
      const stem = stemOf(word);
      return [...words.with(stem), ...words.with(`${stem}s`)].some(
        (text) => !isQuestion(text) && text.field !== 'exam/questionsHeading',
      );
    };
    return (brief.exam?.questions ?? []).flatMap(({ kind, stem, refs = [], origin }, index) => {
      if (kind === 'mcq' || refs.length > 0 || origin.type === 'asked') return [];
      const said = textIn(stem, 'en');
      const names = [...said.matchAll(NAME)].map(([name]) =>
        name.replace(/^(?:The|A|An|With|In|How|What|Why|Discuss|Analy[sz]e|Evaluate|Examine)\s+/u, ''),
      );
      const missing = names.find(
        (name) => name.includes(' ') && contentWords(name).some((word) => !isTold(word)),
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
