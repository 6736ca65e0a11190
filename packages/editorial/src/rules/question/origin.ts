import { textIn } from '@aide-memoire/schema';
import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { normal } from '../../support/words.ts';

const CLAIMS =
  /\bPYQs?\b|\bprevious[- ]years?\b|\bpast (?:papers?|questions)\b|\basked in\b|विगत वर्ष|पूर्व वर्ष|पिछले वर्षों के प्रश्न/iu;

/** Questions with their place. */
function questionsOf({ brief }: Context) {
  return (brief.exam?.questions ?? []).map((question, index) => ({
    question,
    path: ['exam', 'questions', index],
  }));
}

/** Questions that stood in an exam. */
function askedOf(context: Context) {
  return questionsOf(context).flatMap(({ question, path }) =>
    question.origin.type === 'asked' ? [{ question, origin: question.origin, path }] : [],
  );
}

export const practiceLabelledPyq = defineRule({
  id: 'question/practice-labelled-pyq',
  severity: 'error',
  title: 'Practice questions under a heading that says they were asked',
  why: 'A student who cites a “previous-year question” that nobody asked loses more than a mark.',
  mend: 'Write “Practice questions”, or give the origin of each question that was asked. The change offered takes the heading away: print has its own.',
  example: {
    wrong: 'questionsHeading: PYQs, every origin practice',
    right: 'questionsHeading: Practice questions',
  },
  mends: true,
  check: (context) => {
    const { brief } = context;
    const heading = brief.exam?.questionsHeading;
    const said = textIn(heading, brief.lang);
    if (said === undefined || !CLAIMS.test(said) || questionsOf(context).length === 0) return [];
    const practice = questionsOf(context).filter(({ question }) => question.origin.type !== 'asked');
    if (practice.length === 0) return [];
    return [
      {
        path: ['exam', 'questionsHeading'],
        message: `“${said}” stands over ${practice.length} questions that no exam asked.`,
        actual: said,
        patch: [{ op: 'remove', path: '/exam/questionsHeading' } as const],
      },
    ];
  },
});

export const askedIncomplete = defineRule({
  id: 'question/asked-incomplete',
  severity: 'error',
  title: 'A question that was asked, without its marks',
  why: 'Every paper prints the marks of its questions: without them the record is not that of the paper. (Exam, stage, paper and year are asked for by the vocabulary itself.)',
  mend: 'Take `marks` from the paper.',
  example: { wrong: 'origin: { type: asked, … }, no marks', right: 'origin: { type: asked, … }, marks: 10' },
  check: (context) =>
    askedOf(context).flatMap(({ question, path }) =>
      question.marks === undefined
        ? [{ path, message: 'The question is said to have been asked, and its marks are not given.' }]
        : [],
    ),
});

const PAPER: ReadonlySet<string> = new Set(['primary', 'official']);

export const askedUnsourced = defineRule({
  id: 'question/asked-unsourced',
  severity: 'error',
  title: 'A question that was asked, without the paper as its source',
  why: 'Collections of old questions copy each other’s mistakes in number, year and wording.',
  mend: 'Cite the question paper itself: a source of tier `primary` or `official`.',
  example: { wrong: 'cites: [a-coaching-site]', right: 'cites: [upsc-paper-2013]' },
  check: (context) => {
    const tiers = new Map((context.brief.sources ?? []).map(({ id, tier }) => [id, tier]));
    return askedOf(context).flatMap(({ origin, path }) => {
      const named = origin.cites.map((cite) => (typeof cite === 'string' ? cite : cite.source));
      if (named.some((id) => PAPER.has(tiers.get(id) ?? ''))) return [];
      return [
        { path: [...path, 'origin', 'cites'], message: 'None of the sources named is the question paper.' },
      ];
    });
  },
});

export const askedTextAltered = defineRule({
  id: 'question/asked-text-altered',
  severity: 'error',
  title: 'The wording of a question that was asked is not that of the paper',
  why: 'A changed word can change what is demanded. No wording ships with this software: the rule works on an institute’s own bank.',
  mend: 'Copy the wording of the paper, or make the origin `adapted`.',
  example: { wrong: 'a stem that differs from the bank', right: 'the wording of the paper' },
  table: 'askedQuestions',
  check: (context) =>
    askedOf(context).flatMap(({ question, origin, path }) => {
      const bank = context.tables.askedQuestions.filter(
        ({ exam, paper, year }) => exam === origin.exam && paper === origin.paper && year === origin.year,
      );
      const langs = typeof question.stem === 'string' ? [context.brief.lang] : Object.keys(question.stem);
      return langs.flatMap((lang) => {
        const rows = bank.filter((row) => row.lang === lang);
        const stem = textIn(question.stem, lang);
        if (rows.length === 0 || rows.some(({ text }) => normal(text) === normal(stem))) return [];
        return [
          {
            path: typeof question.stem === 'string' ? [...path, 'stem'] : [...path, 'stem', lang],
            message: `The bank has no question of ${origin.exam} ${origin.paper} ${origin.year} in these words.`,
            actual: stem,
          },
        ];
      });
    }),
});

export const paperTooEarly = defineRule({
  id: 'question/paper-too-early',
  severity: 'error',
  title: 'A question from a paper that did not exist',
  why: 'The year or the paper is wrong: there was no GS-IV before 2013.',
  mend: 'Correct the year or the paper.',
  example: { wrong: 'paper: gs4, year: 2011', right: 'paper: gs4, year: 2013' },
  table: 'papersSince',
  check: (context) =>
    askedOf(context).flatMap(({ origin, path }) => {
      const row = context.tables.papersSince.find(
        ({ exam, paper }) => exam === origin.exam && paper === origin.paper,
      );
      if (row === undefined || origin.year >= row.since) return [];
      return [
        {
          path: [...path, 'origin', 'year'],
          message: `${origin.exam} has the paper ${origin.paper} since ${row.since}, not in ${origin.year}.`,
          actual: String(origin.year),
          note: `Correct the year or the paper. Source: ${row.source}.`,
        },
      ];
    }),
});

export const futureYear = defineRule({
  id: 'question/future-year',
  severity: 'error',
  title: 'A question from an exam that is still to come',
  why: 'It cannot have been asked.',
  mend: 'Correct the year.',
  example: { wrong: 'year: 2042', right: 'year: 2024' },
  check: (context) => {
    const { publishedOn, updatedOn } = context.brief.publication;
    const last = Number((updatedOn ?? publishedOn).slice(0, 4));
    return askedOf(context).flatMap(({ origin, path }) =>
      origin.year > last
        ? [
            {
              path: [...path, 'origin', 'year'],
              message: `${origin.year} is after ${last}, the year of this brief.`,
              actual: String(origin.year),
            },
          ]
        : [],
    );
  },
});
