import { profileOf } from '@aide-memoire/exams';
import { defineRule } from '../../rule.ts';

export const marksMissing = defineRule({
  id: 'question/marks-missing',
  severity: 'warning',
  title: 'A question without marks',
  why: 'Marks say how long the answer should be, and how deep.',
  mend: 'Add `marks` and `words` as the exam pairs them.',
  example: { wrong: 'stem: … Discuss.', right: 'stem: … Discuss., marks: 15, words: 250' },
  check: ({ brief }) =>
    (brief.exam?.questions ?? []).flatMap(({ kind, marks, origin }, index) =>
      kind === 'mcq' || marks !== undefined || origin.type === 'asked'
        ? []
        : [{ path: ['exam', 'questions', index], message: 'The question has no marks.' }],
    ),
});

export const marksWordsMismatch = defineRule({
  id: 'question/marks-words-mismatch',
  severity: 'warning',
  title: 'Marks and words that the exam does not pair',
  why: 'A student who practises 15 marks in 150 words practises for another exam.',
  mend: 'Take a pair of the exam’s own.',
  example: { wrong: 'marks: 15, words: 150 (UPSC since 2017)', right: 'marks: 15, words: 250' },
  table: 'profiles',
  check: ({ brief, tables }) =>
    (brief.exam?.questions ?? []).flatMap((question, index) => {
      if (question.kind === 'mcq' || question.marks === undefined) return [];
      const { origin, syllabus = [], marks, words } = question;
      const exam = origin.type === 'asked' ? origin.exam : syllabus[0]?.split('/')[0];
      const year = origin.type === 'asked' ? origin.year : Number(brief.publication.publishedOn.slice(0, 4));
      const profile = exam === undefined ? undefined : profileOf(exam, year, tables.profiles);
      if (profile === undefined || profile.pairs.length === 0) return [];
      const fitting = profile.pairs.filter((pair) => pair.marks === marks);
      if (fitting.some((pair) => words === undefined || pair.words === undefined || pair.words === words))
        return [];
      const allowed = (fitting.length > 0 ? fitting : profile.pairs)
        .map((pair) =>
          pair.words === undefined ? `${pair.marks} marks` : `${pair.marks} marks in ${pair.words} words`,
        )
        .join(', ');
      return [
        {
          path: ['exam', 'questions', index, fitting.length > 0 ? 'words' : 'marks'],
          message: `${profile.name.en} does not pair ${marks} marks${words === undefined ? '' : ` with ${words} words`} in ${year}.`,
          expected: allowed,
          note: `Take a pair of the exam’s own. Source: ${profile.source}.`,
        },
      ];
    }),
});
