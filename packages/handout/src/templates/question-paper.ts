import type { Composer } from '../compose/composer.ts';
import { citedSources } from '../paper/cited-sources.ts';
import { candidateBoxes, instructions, measureLine } from '../paper/forms.ts';
import { type PaperQuestion, type PaperSection, paperSections } from '../paper/paper-questions.ts';
import { sayMarks, totalMarks, totalMinutes } from '../paper/totals.ts';
import { questionBlock } from '../sections/question.ts';
import type { Block } from '../tree/block.ts';
import { paragraph, text } from '../tree/build.ts';
import { PAPER_PAGES } from './paper-pages.ts';
import type { PaperTemplate } from './template.ts';

/** All questions of a brief by section, as an exam sets them. Its order: boxes, time and marks, instructions, sections, sources. */
export const questionPaper: PaperTemplate = {
  name: 'question-paper',
  description:
    'Questions by section with marks and word limits, instructions, totals and boxes for the candidate.',
  editions: ['student', 'teacher'],
  pages: PAPER_PAGES,
  needs: { what: 'questions', path: '/exam/questions' },
  blocks: (composer) => {
    const sections = paperSections(composer);
    const all = sections.flatMap(({ questions }) => questions);
    if (all.length === 0) return [];
    const { all: every, limits, origins } = composer.words.paper.rules;
    return [
      candidateBoxes(composer),
      measureLine(composer, totalMinutes(all, composer), totalMarks(all, composer)),
      ...instructions(composer, [every, limits, origins]),
      ...sections.map((section) => sectionBlock(section, composer)),
      ...citedSources(composer),
    ];
  },
};

function sectionBlock({ letter, kind, questions }: PaperSection, composer: Composer): Block {
  const { paper } = composer.words;
  const sums = sumsOf(questions, composer);
  return {
    type: 'section',
    level: 1,
    id: `section-${letter.toLowerCase()}`,
    from: '/exam/questions',
    title: [text(paper.sectionOf(letter, paper.kinds[kind]))],
    children: [
      ...(sums === undefined ? [] : [paragraph([text(sums)], { variant: 'note', keepWithNext: true })]),
      {
        type: 'questions',
        start: questions[0]?.number ?? 1,
        from: '/exam/questions',
        children: questions.map(({ question, from }) =>
          questionBlock(question, from, composer, { isPaper: true }),
        ),
      },
    ],
  };
}

/** `2 × 10 = 20 marks; 1 × 15 = 15 marks`; nothing where marks are missing. */
function sumsOf(questions: readonly PaperQuestion[], { words }: Composer): string | undefined {
  const counts = new Map<number, number>();
  for (const { question } of questions) {
    if (question.marks === undefined) return undefined;
    counts.set(question.marks, (counts.get(question.marks) ?? 0) + 1);
  }
  return [...counts]
    .map(([marks, count]) => words.paper.sumOf(String(count), sayMarks(marks), sayMarks(marks * count)))
    .join('; ');
}
