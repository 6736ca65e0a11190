import { line } from '../blocks/question.ts';
import type { Composer } from '../compose/composer.ts';
import { citedSources } from '../paper/cited-sources.ts';
import { candidateBoxes, cellOf, gridOf, instructions, measureLine, roughPages } from '../paper/forms.ts';
import { type PaperQuestion, paperSections } from '../paper/paper-questions.ts';
import { linesOnPage, PITCH, pagesFor } from '../paper/room.ts';
import { sayMarks, totalMarks, totalMinutes } from '../paper/totals.ts';
import { questionBlock } from '../sections/question.ts';
import type { Block } from '../tree/block.ts';
import { paragraph, strong, text } from '../tree/build.ts';
import type { Lines, Table } from '../tree/core.ts';
import { plainText } from '../tree/plain.ts';
import { PAPER_PAGES } from './paper-pages.ts';
import type { PaperTemplate } from './template.ts';

/** The margins that are ruled off on each page to write on, millimetres. */
const MARGINS = { start: 12, end: 18 } as const;

/** Height of a row of the table of marks, millimetres. */
const ROW = 8;

/**
 * The written questions, each on pages of its own with room for its answer. Its order: a cover with boxes, marks and instructions,
 * then the questions, then rough pages.
 */
export const answerBooklet: PaperTemplate = {
  name: 'answer-booklet',
  description:
    'Each question on its own pages with ruled lines, margins and boxes for name, roll number and marks.',
  editions: ['student'],
  head: ({ paper }) => ({ center: paper.margins }),
  pages: { ...PAPER_PAGES, margins: { top: 20, right: 10, bottom: 18, left: 14 } },
  needs: { what: 'questions that are answered in writing', path: '/exam/questions' },
  blocks: (composer) => {
    const all = paperSections(composer)
      .flatMap(({ questions }) => questions)
      .filter(({ question }) => question.kind !== 'mcq');
    if (all.length === 0) return [];
    const { rules } = composer.words.paper;
    const pages = all.flatMap((member) => answerPages(member, composer));
    return [
      candidateBoxes(composer),
      measureLine(composer, totalMinutes(all, composer), totalMarks(all, composer)),
      marksTable(all, composer),
      ...instructions(composer, [
        rules.all,
        rules.limits,
        rules.origins,
        rules.space,
        rules.margins,
        rules.rough,
      ]),
      ...citedSources(composer),
      ...pages,
      ...roughPages(composer, 'rough', 2),
    ];
  },
};

/** Question by question: most marks, and a box for those awarded; the last row is the total. */
function marksTable(questions: readonly PaperQuestion[], composer: Composer): Table {
  const { question, maximum, awarded, total, examiner } = composer.words.paper;
  const center = { align: 'center' } as const;
  const marks = questions.map((each) => each.question.marks);
  const sum = marks.includes(undefined)
    ? ''
    : sayMarks(marks.reduce<number>((all, each) => all + (each ?? 0), 0));
  const row = (name: string, most: string) => [
    cellOf([text(name)], { rowHeader: true }),
    cellOf([text(most)]),
    cellOf([]),
    cellOf([]),
  ];
  return gridOf({
    summary: `${question}, ${maximum}, ${awarded}, ${examiner}`,
    columns: [{ width: 2, ...center }, { width: 2, ...center }, { width: 2 }, { width: 3 }],
    pitch: ROW,
    head: [question, maximum, awarded, examiner],
    rows: [
      ...questions.map((each, index) => {
        const most = marks[index];
        return row(String(each.number), most === undefined ? '' : sayMarks(most));
      }),
      row(total, sum),
    ],
  });
}

/** A question on its first page, and as many ruled pages as it gets. */
function answerPages(member: PaperQuestion, composer: Composer): Block[] {
  const { question, from, number } = member;
  const { paper } = composer.words;
  const { lead, stem, tag, provenance, limits } = questionBlock(question, from, composer, { isPaper: true });
  const words = line({ lead, stem: [strong(stem)], tag, provenance, limits });
  const count = pagesFor(question, composer);
  const further = Array.from({ length: count - 1 }, (_, index): Block[] => [
    { type: 'pageBreak' },
    paragraph([text(paper.continued(String(number), String(index + 2), String(count)))], { variant: 'note' }),
    ruled(linesOnPage(composer)),
  ]).flat();
  return [
    { type: 'pageBreak' },
    {
      type: 'section',
      level: 1,
      id: `answer-${number}`,
      from,
      title: [text(paper.questionNumber(String(number)))],
      children: [
        paragraph(words, { from }),
        ruled(linesOnPage(composer, plainText(words).length)),
        ...further,
      ],
    },
  ];
}

const ruled = (count: number): Lines => ({ type: 'lines', count, pitch: PITCH, margins: MARGINS });
