import type { Composer } from '../compose/composer.ts';
import { citedSources } from '../paper/cited-sources.ts';
import { cellOf, gridOf } from '../paper/forms.ts';
import { type PaperQuestion, paperSections } from '../paper/paper-questions.ts';
import { inSeries, keyIn, objective, seriesWanted } from '../paper/series.ts';
import { questionBlock } from '../sections/question.ts';
import type { Block } from '../tree/block.ts';
import { paragraph, text } from '../tree/build.ts';
import type { Table } from '../tree/core.ts';
import { PAPER_PAGES } from './paper-pages.ts';
import type { PaperTemplate } from './template.ts';

/** Questions in one row of the grid of keys. */
const WIDE = 15;
/** Height of a row of it, millimetres. */
const ROW = 7;

/**
 * Keys and model answers, for teachers only. Its order: the grid of keys for each series, explanations question by question, model
 * answers, sources.
 */
export const answerKey: PaperTemplate = {
  name: 'answer-key',
  description:
    'For teachers: keys of every series first, then each question with reasons, sources and model answer.',
  editions: ['teacher'],
  pages: { ...PAPER_PAGES, bodySize: 10, leading: 13.5 },
  needs: { what: 'questions', path: '/exam/questions' },
  blocks: (composer) => {
    const written = paperSections(composer).filter(({ kind }) => kind !== 'mcq');
    const mcqs = objective(composer);
    const { paper } = composer.words;
    return [
      ...(mcqs.length === 0 ? [] : [chapterOf('key-grid', paper.keyGrid, keyGrids(composer))]),
      ...(mcqs.length === 0
        ? []
        : [chapterOf('explanations', paper.explanations, explained(mcqs, composer))]),
      ...(written.length === 0
        ? []
        : [
            chapterOf(
              'model-answers',
              paper.writtenAnswers,
              written.map(({ questions }) => inRow(questions, composer)),
            ),
          ]),
      ...citedSources(composer),
    ];
  },
};

function chapterOf(id: string, title: string, children: Block[]): Block {
  return {
    type: 'section',
    level: 1,
    id,
    audience: 'teacher',
    from: '/exam/questions',
    title: [text(title)],
    children,
  };
}

/** A row for each series, a column for each of its questions. */
function keyGrids(composer: Composer): Table[] {
  const { paper } = composer.words;
  const series = seriesWanted(composer).map((letter) => ({
    letter,
    keys: inSeries(letter, composer).map(keyIn),
  }));
  const count = series[0]?.keys.length ?? 0;
  return Array.from({ length: Math.ceil(count / WIDE) }, (_, part): Table => {
    const numbers = Array.from(
      { length: Math.min(WIDE, count - part * WIDE) },
      (__, index) => part * WIDE + index,
    );
    const table = gridOf({
      summary: paper.keyGrid,
      columns: [{ width: 3 }, ...numbers.map(() => ({ width: 1, align: 'center' }) as const)],
      pitch: ROW,
      head: [paper.question, ...numbers.map((number) => String(number + 1))],
      rows: series.map(({ letter, keys }) => [
        cellOf([text(paper.seriesOf(letter))], { rowHeader: true }),
        ...numbers.map((number) => cellOf([text(keys[number] === undefined ? '–' : `(${keys[number]})`)])),
      ]),
    });
    return { ...table, keepTogether: true };
  });
}

/** Objective questions as the brief has them, with where they stand in each series. */
function explained(mcqs: readonly PaperQuestion[], composer: Composer): Block[] {
  const { paper } = composer.words;
  const series = seriesWanted(composer).map((letter) => ({ letter, questions: inSeries(letter, composer) }));
  const children = mcqs.map(({ question, from }) => {
    const places = series.map(
      ({ letter, questions }) => `${letter} ${questions.find((each) => each.from === from)?.number ?? '–'}`,
    );
    const block = questionBlock(question, from, composer, { isPaper: true });
    const where = paragraph([text(`${paper.inSeries}: ${places.join(' · ')}`)], {
      variant: 'note',
      audience: 'teacher',
    });
    return { ...block, children: [...block.children, where] };
  });
  return [{ type: 'questions', start: mcqs[0]?.number ?? 1, from: '/exam/questions', children }];
}

/** Written questions with their model answers. */
function inRow(questions: readonly PaperQuestion[], composer: Composer): Block {
  return {
    type: 'questions',
    start: questions[0]?.number ?? 1,
    from: '/exam/questions',
    children: questions.map(({ question, from }) =>
      questionBlock(question, from, composer, { isPaper: true }),
    ),
  };
}
