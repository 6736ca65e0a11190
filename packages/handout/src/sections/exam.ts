import type { Origin } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { bullets, joinInline } from '../compose/lists.ts';
import { chapter, headingOf, part, type SectionComposer } from '../compose/section.ts';
import type { Block } from '../tree/block.ts';
import { strong, text } from '../tree/build.ts';
import type { Section, Term } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { plainText } from '../tree/plain.ts';
import { questionBlock } from './question.ts';
import { sayNode } from './syllabus.ts';

/** What the event means for an exam, and questions on it, each under what it is. */
export const exam: SectionComposer = (composer) => {
  const { exam: section } = composer.brief;
  if (section === undefined) return [];
  const blocks: Block[] = [];
  if (section.note !== undefined) blocks.push(...composer.prose(section.note, '/exam/note'));
  const facts = [...audiencesTerm(composer), ...syllabusTerm(composer), ...themesTerm(composer)];
  if (facts.length > 0) blocks.push({ type: 'terms', layout: 'run-in', from: '/exam', children: facts });
  return chapter('exam', composer, [
    ...blocks,
    ...staticLinks(composer),
    ...prelims(composer),
    ...questionGroups(composer),
    ...revision(composer),
  ]);
};

function staticLinks(composer: Composer): Section[] {
  const from = '/exam/staticLinks';
  const terms = (composer.brief.exam?.staticLinks ?? []).map(({ label, text: said, cites }, index): Term => {
    const at = `${from}/${index}`;
    const children = composer.cited(said, cites, `${at}/text`);
    return { type: 'term', from: at, label: composer.inline(label, `${at}/label`), children };
  });
  if (terms.length === 0) return [];
  const block = { type: 'terms', layout: 'run-in', from, children: terms } as const;
  return [part('exam-static-links', [text(composer.words.labels.staticLinks)], [block], from)];
}

function prelims(composer: Composer): Section[] {
  const from = '/exam/prelims';
  const items = (composer.brief.exam?.prelims ?? []).map((fact, index) =>
    composer.inline(fact, `${from}/${index}`),
  );
  if (items.length === 0) return [];
  return [part('exam-prelims', [text(composer.words.labels.prelims)], [bullets(items, from)], from)];
}

function revision(composer: Composer): Section[] {
  const from = '/exam/revision';
  const cards = (composer.brief.exam?.revision ?? []).map(({ cue, answer }, index) => [
    strong(composer.inline(cue, `${from}/${index}/cue`)),
    text(' '),
    ...composer.inline(answer, `${from}/${index}/answer`),
  ]);
  if (cards.length === 0) return [];
  return [part('exam-revision', [text(composer.words.labels.revision)], [bullets(cards, from)], from)];
}

function syllabusTerm(composer: Composer): Term[] {
  const codes = composer.brief.exam?.syllabus ?? [];
  const said = codes.map(({ code, weight, why }, index): Inline[] => {
    const reasons: Inline[][] = [
      ...(weight === 'secondary' ? [[text(composer.words.values.weights[weight] ?? weight)]] : []),
      ...(why === undefined ? [] : [composer.inline(why, `/exam/syllabus/${index}/why`)]),
    ];
    const behind = reasons.length === 0 ? [] : [text(' ('), ...joinInline(reasons, '; '), text(')')];
    return [text(sayNode(code, composer.lang)), ...behind];
  });
  if (said.length === 0) return [];
  return [
    {
      type: 'term',
      from: '/exam/syllabus',
      label: [text(composer.words.labels.syllabus)],
      children: joinInline(said, '; '),
    },
  ];
}

/** Exams and courses that it is for, unless the heading names them. */
function audiencesTerm(composer: Composer): Term[] {
  const { audiences = [] } = composer.brief.exam ?? {};
  const told = plainText(headingOf('exam', composer)).toLowerCase();
  const said = audiences.filter((audience) => !told.includes(composer.plain(audience).toLowerCase()));
  if (said.length === 0) return [];
  return [
    {
      type: 'term',
      from: '/exam/audiences',
      label: [text(composer.words.labels.audiences)],
      children: [text(audiences.map((audience) => composer.plain(audience)).join(', '))],
    },
  ];
}

/** Themes are printed where the note does not name them already. */
function themesTerm(composer: Composer): Term[] {
  const { themes = [], note } = composer.brief.exam ?? {};
  const told = note === undefined ? '' : composer.plain(note).toLowerCase();
  if (themes.every((theme) => told.includes(composer.plain(theme).toLowerCase()))) return [];
  const said = themes.map((theme, index) => composer.inline(theme, `/exam/themes/${index}`));
  return [
    {
      type: 'term',
      from: '/exam/themes',
      label: [text(composer.words.labels.themes)],
      children: joinInline(said, '; '),
    },
  ];
}

const ORIGINS: readonly Origin['type'][] = ['asked', 'practice', 'adapted'];

/** Questions by where they come from: a practice question never stands under a heading that says it was asked. */
function questionGroups(composer: Composer): Section[] {
  const { questions = [], questionsHeading } = composer.brief.exam ?? {};
  const placed = questions.map((question, index) => ({ question, index }));
  const groups = ORIGINS.flatMap((origin) => {
    const members = placed.filter(({ question }) => question.origin.type === origin);
    return members.length === 0 ? [] : [{ origin, members }];
  });
  const claims =
    questionsHeading !== undefined && composer.words.claimsAsked.test(composer.plain(questionsHeading));
  if (claims && questions.length > 0 && !groups.some(({ origin }) => origin === 'asked'))
    composer.report(replaced(composer));
  let start = 1;
  return groups.map(({ origin, members }) => {
    // The author's heading stands over the questions it is true of: a claim over asked ones, any other over a single group.
    const fits = questionsHeading !== undefined && (claims ? origin === 'asked' : groups.length === 1);
    const title: Inline[] = fits
      ? composer.inline(questionsHeading, '/exam/questionsHeading')
      : [text(composer.words.labels[origin])];
    const children = members.map(({ question, index }) =>
      questionBlock(question, `/exam/questions/${index}`, composer),
    );
    const section = part(
      `questions-${origin}`,
      title,
      [{ type: 'questions', start, from: '/exam/questions', children }],
      '/exam/questions',
    );
    start += members.length;
    return section;
  });
}

function replaced(composer: Composer) {
  const heading = composer.brief.exam?.questionsHeading;
  return {
    code: 'compose/pyq-heading-replaced',
    severity: 'warning',
    path: '/exam/questionsHeading',
    message: `This heading says that the questions were asked in an exam, and none of them was: “${composer.words.labels.practice}” is printed in its place.`,
    ...(heading === undefined ? {} : { actual: composer.plain(heading) }),
    expected: composer.words.labels.practice,
    note: 'Change the heading, or give each question that was asked its origin: exam, stage, paper, year and source.',
  } as const;
}
