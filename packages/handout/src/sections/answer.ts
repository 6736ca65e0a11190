import { directive, wordsIn } from '@aide-memoire/exams';
import {
  type AnswerGuide,
  deriveMcq,
  type Mcq,
  type Question,
  type WrittenQuestion,
} from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { notesBox, teacherNotes } from '../compose/teacher-notes.ts';
import type { Block } from '../tree/block.ts';
import { strong, text } from '../tree/build.ts';
import type { Term } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { optionText } from './mcq.ts';
import { sayReference } from './references.ts';
import { sayNode } from './syllabus.ts';

/** What a teacher reads under a question: key and reasons, or how it may be answered, and the notes on it. Nothing in a student's edition. */
export function answerBlocks(question: Question, from: string, composer: Composer): Block[] {
  if (composer.edition === 'student') return [];
  const children =
    question.kind === 'mcq' ? mcqTerms(question, from, composer) : guideTerms(question, from, composer);
  const told = [...children, ...tagTerms(question, from, composer)];
  const notes = notesBox(teacherNotes(question, from), composer);
  if (told.length === 0) return notes;
  return [
    {
      type: 'callout',
      tone: 'note',
      audience: 'teacher',
      from,
      title: [text(composer.words.paper.answer)],
      children: [{ type: 'terms', layout: 'run-in', audience: 'teacher', from, children: told }],
    },
    ...notes,
  ];
}

const termOf = (label: string, from: string, children: Inline[]): Term => ({
  type: 'term',
  audience: 'teacher',
  from,
  label: [text(label)],
  children,
});

/** The key, why each statement is true or false, and the explanation. */
function mcqTerms(question: Mcq, from: string, composer: Composer): Term[] {
  const { paper, values } = composer.words;
  const { answer, options, reasons } = deriveMcq(question);
  const index = options.findIndex(({ key }) => key === answer);
  const right = options[index];
  const key: Inline[] =
    right === undefined
      ? [text(paper.noKey)]
      : [
          strong([text(`(${right.key})`)]),
          text(' '),
          ...optionText(right, `${from}/options/${index}`, composer),
        ];
  const status =
    question.keyStatus === undefined
      ? []
      : [text(` (${values.keyStatus[question.keyStatus] ?? question.keyStatus})`)];
  const parts = 'statements' in question ? 'statements' : 'pairs';
  return [
    termOf(paper.key, `${from}/answer`, [...key, ...status]),
    ...reasons.map(({ number, correct, why }): Term => {
      const at = `${from}/${parts}/${number - 1}/why`;
      const truth = text(correct ? paper.isTrue : paper.isFalse);
      const because = why === undefined ? [] : [text('; '), ...composer.inline(why, at)];
      return termOf(paper.whyOf(String(number)), at, [truth, ...because]);
    }),
    ...datesTerm(question, from, composer),
    ...(question.explanation === undefined
      ? []
      : [
          termOf(
            paper.explanation,
            `${from}/explanation`,
            composer.inline(question.explanation, `${from}/explanation`),
          ),
        ]),
  ];
}

/** The dates that an order of events follows from. */
function datesTerm(question: Mcq, from: string, composer: Composer): Term[] {
  if (question.format !== 'chronology') return [];
  const said = question.events.map(({ text: what, when }, index): Inline[] => [
    ...composer.inline(what, `${from}/events/${index}/text`),
    text(', '),
    ...composer.when(when, `${from}/events/${index}/when`),
  ]);
  return [termOf(composer.words.labels.date, `${from}/events`, joinInline(said, '; '))];
}

/** How a written question may be answered, and what marks are given for. */
function guideTerms(question: WrittenQuestion, from: string, composer: Composer): Term[] {
  const { paper } = composer.words;
  const { answer, rubric = [] } = question;
  const criteria = rubric.map(({ criterion, marks }, index): Inline[] => [
    ...composer.inline(criterion, `${from}/rubric/${index}/criterion`),
    text(` (${composer.words.marksOf(String(marks))})`),
  ]);
  return [
    ...closeTerm(question, from, composer),
    ...(answer === undefined ? [] : answerTerms(answer, `${from}/answer`, composer)),
    ...(criteria.length === 0 ? [] : [termOf(paper.criteria, `${from}/rubric`, joinInline(criteria, '; '))]),
  ];
}

/** What the directive words ask an answer to come to. */
function closeTerm({ directive: codes = [] }: WrittenQuestion, from: string, composer: Composer): Term[] {
  const said = codes.flatMap((code) => {
    const known = directive(code);
    if (known === undefined) return [code];
    return [`${wordsIn(known.word, composer.lang)}: ${wordsIn(known.conclusion, composer.lang)}`];
  });
  return said.length === 0
    ? []
    : [termOf(composer.words.paper.closes, `${from}/directive`, [text(said.join('; '))])];
}

function answerTerms(answer: AnswerGuide, from: string, composer: Composer): Term[] {
  const { paper } = composer.words;
  const list = (label: string, key: 'intro' | 'conclusion' | 'keywords' | 'avoid') => {
    const texts = answer[key] ?? [];
    const said = texts.map((each, index) => composer.inline(each, `${from}/${key}/${index}`));
    return said.length === 0 ? [] : [termOf(label, `${from}/${key}`, joinInline(said, '; '))];
  };
  const body = answer.body.map(({ heading, points }, index): Inline[] => {
    const at = `${from}/body/${index}`;
    const said = points.map((point, place) => composer.inline(point, `${at}/points/${place}`));
    return [...composer.inline(heading, `${at}/heading`), text(' – '), ...joinInline(said, '; ')];
  });
  return [
    ...(answer.demand === undefined
      ? []
      : [termOf(paper.demand, `${from}/demand`, composer.inline(answer.demand, `${from}/demand`))]),
    ...list(paper.intro, 'intro'),
    ...(body.length === 0 ? [] : [termOf(paper.structure, `${from}/body`, joinInline(body, '. '))]),
    ...list(paper.conclusion, 'conclusion'),
    ...list(paper.keywords, 'keywords'),
    ...list(paper.avoid, 'avoid'),
  ];
}

/** What the question tests, how hard it is, and where the brief tells of it. */
function tagTerms(
  { syllabus = [], difficulty, refs = [] }: Question,
  from: string,
  composer: Composer,
): Term[] {
  const { paper, values } = composer.words;
  const nodes = syllabus.map((code) => sayNode(code, composer.lang)).join('; ');
  const known = refs.map((id) => sayReference(id, composer));
  return [
    ...(nodes === '' ? [] : [termOf(paper.tests, `${from}/syllabus`, [text(nodes)])]),
    ...(difficulty === undefined
      ? []
      : [
          termOf(paper.difficulty, `${from}/difficulty`, [text(values.difficulty[difficulty] ?? difficulty)]),
        ]),
    ...(known.length === 0 ? [] : [termOf(paper.source, `${from}/refs`, joinInline(known, '; '))]),
  ];
}
