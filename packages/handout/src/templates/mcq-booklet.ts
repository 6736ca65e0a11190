import type { Composer } from '../compose/composer.ts';
import type { Series } from '../compose/options.ts';
import { candidateBoxes, cellOf, gridOf, instructions, measureLine, roughPages } from '../paper/forms.ts';
import { inSeries, objective, type SeriesQuestion, seriesWanted } from '../paper/series.ts';
import { sayMarks, totalMarks, totalMinutes } from '../paper/totals.ts';
import { questionBlock } from '../sections/question.ts';
import type { Block } from '../tree/block.ts';
import { text } from '../tree/build.ts';
import type { Table, TableCell } from '../tree/core.ts';
import { PAPER_PAGES } from './paper-pages.ts';
import type { PaperTemplate } from './template.ts';

/** Rows of an answer grid; further questions stand in columns beside them. */
const ROWS = 25;
/** Height of a row of the grid, millimetres. */
const ROW = 7.5;

/**
 * The objective questions in up to four series. The order of each: a cover with boxes and instructions, the questions, rough pages, and
 * the answer grid on a page of its own.
 */
export const mcqBooklet: PaperTemplate = {
  name: 'mcq-booklet',
  description:
    'Objective questions in shuffled series A to D, each with an answer grid on a page of its own.',
  editions: ['student'],
  pages: PAPER_PAGES,
  needs: { what: 'multiple-choice questions', path: '/exam/questions' },
  blocks: (composer) => {
    const all = objective(composer);
    if (all.length === 0) return [];
    const minutes = totalMinutes(all, composer);
    const marks = totalMarks(all, composer);
    return seriesWanted(composer).flatMap((series, index): Block[] => [
      ...(index === 0 ? [] : [{ type: 'pageBreak' } as const]),
      ...seriesBlocks(series, composer, { minutes, marks }),
    ]);
  },
};

function seriesBlocks(
  series: Series,
  composer: Composer,
  { minutes, marks }: { minutes: number | undefined; marks: number | undefined },
): Block[] {
  const { paper } = composer.words;
  const questions = inSeries(series, composer);
  const name = series.toLowerCase();
  const negative = questions.map(({ question }) => question.negative).find((each) => each !== undefined);
  const { rules } = paper;
  return [
    {
      type: 'section',
      level: 1,
      id: `series-${name}`,
      from: '/exam/questions',
      title: [text(paper.seriesOf(series))],
      children: [
        candidateBoxes(composer),
        measureLine(composer, minutes, marks),
        ...instructions(composer, [
          rules.series(series),
          rules.all,
          rules.oneOption,
          ...(negative === undefined ? [] : [rules.negative(sayMarks(negative))]),
          rules.origins,
        ]),
        { type: 'pageBreak' },
        {
          type: 'section',
          level: 2,
          id: `questions-${name}`,
          from: '/exam/questions',
          title: [text(paper.questions)],
          children: [
            {
              type: 'questions',
              start: 1,
              from: '/exam/questions',
              children: questions.map(({ question, from, order }) =>
                questionBlock(question, from, composer, { isPaper: true, order, prefix: name }),
              ),
            },
          ],
        },
      ],
    },
    ...roughPages(composer, `rough-${name}`, 1),
    { type: 'pageBreak' },
    {
      type: 'section',
      level: 1,
      id: `grid-${name}`,
      title: [text(`${paper.grid}: ${paper.seriesOf(series)}`)],
      children: [
        candidateBoxes(composer),
        ...instructions(composer, [rules.grid]),
        answerGrid(questions, composer),
      ],
    },
  ];
}

/** A box for each option of each question. */
function answerGrid(questions: readonly SeriesQuestion[], { words }: Composer): Table {
  const letters = questions.map(({ order }) => order.length);
  const options = Math.max(...letters);
  const blocks = Math.ceil(questions.length / ROWS);
  const rows = Math.min(questions.length, ROWS);
  const keys = Array.from({ length: options }, (_, index) => String.fromCodePoint(0x61 + index));
  const cells = (row: number, block: number): TableCell[] => {
    const place = block * ROWS + row;
    const count = letters[place] ?? 0;
    return [
      cellOf(count === 0 ? [] : [text(String(place + 1))], block === 0 ? { rowHeader: true } : {}),
      ...keys.map((key, index) => cellOf(index < count ? [text(key)] : [])),
    ];
  };
  const each = Array.from({ length: blocks }, (_, block) => block);
  return gridOf({
    summary: words.paper.grid,
    columns: each.flatMap(() => [
      { width: 2, align: 'center' } as const,
      ...keys.map(() => ({ width: 1, align: 'center' }) as const),
    ]),
    pitch: ROW,
    head: each.flatMap(() => [words.paper.question, ...keys.map((key) => `(${key})`)]),
    rows: Array.from({ length: rows }, (_, row) => each.flatMap((block) => cells(row, block))),
  });
}
