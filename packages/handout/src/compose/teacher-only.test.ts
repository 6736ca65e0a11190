import { checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates/index.ts';
import { compose } from './compose.ts';

const practice = { type: 'practice' };
const statement = (text: string, correct: boolean) => ({ text, correct, why: 'SECRET why' });
const mcq = (id: string, more: Record<string, unknown>) => ({
  id,
  kind: 'mcq',
  stem: `Stem ${id}`,
  origin: practice,
  explanation: 'SECRET explanation',
  'x-teacher-note': 'SECRET note',
  ...more,
});

const { brief } = checkBrief({
  schemaVersion: 1,
  id: 'talks',
  lang: 'en',
  title: 'Talks',
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'Talks' },
  'x-teacher-plan': 'SECRET plan',
  exam: {
    questions: [
      {
        id: 'essay',
        kind: 'essay',
        stem: 'Stem essay',
        origin: practice,
        marks: 10,
        answer: {
          demand: 'SECRET demand',
          intro: ['SECRET intro'],
          body: [{ heading: 'SECRET heading', points: ['SECRET point'] }],
          conclusion: ['SECRET conclusion'],
          keywords: ['SECRET keyword'],
          avoid: ['SECRET avoid'],
        },
        rubric: [{ criterion: 'SECRET criterion', marks: 10 }],
      },
      mcq('single', {
        format: 'single',
        answer: 'b',
        options: ['First option', 'Second option'].map((text, index) => ({ key: 'ab'[index], text })),
      }),
      mcq('select', {
        format: 'statements-select',
        statements: [statement('One', true), statement('Two', false)],
      }),
      mcq('reason', {
        format: 'assertion-reason',
        statements: [statement('Assertion', true), statement('Reason', true)],
        explains: true,
      }),
      mcq('pairs', {
        format: 'pairs-count',
        pairs: [
          { left: 'Oslo', right: '1993', why: 'SECRET why' },
          { left: 'Dayton', right: '1972', correct: false, why: 'SECRET why' },
        ],
      }),
      mcq('order', {
        format: 'chronology',
        events: [
          { text: 'Lahore Declaration', when: '1999-02-21' },
          { text: 'Tashkent Declaration', when: '1966-01-10' },
        ],
      }),
    ],
  },
});

const WRITTEN = ['Stem essay'];
const OBJECTIVE = ['Second option', 'Assertion', 'Dayton', 'Lahore Declaration'];
const HELD: Readonly<Record<string, readonly string[]>> = {
  handout: [...WRITTEN, ...OBJECTIVE],
  'study-sheet': [...WRITTEN, ...OBJECTIVE],
  'question-paper': [...WRITTEN, ...OBJECTIVE],
  'answer-booklet': WRITTEN,
  'mcq-booklet': OBJECTIVE,
  'flash-cards': [],
};

const forStudents = Object.values(templates).filter(({ editions }) => editions.includes('student'));

it('all templates but the key are for students', () => {
  expect(forStudents.map(({ name }) => name)).toEqual(Object.keys(HELD));
});

describe.each(forStudents)('a student’s $name', (template) => {
  const tree = () => {
    if (brief === undefined) throw new Error('the fixture is valid');
    return compose(brief, { template }).handout;
  };

  it('holds the questions that it is for', () => {
    const text = JSON.stringify(tree());
    for (const said of HELD[template.name] ?? []) expect(text).toContain(said);
  });

  it('holds no answer, criterion, explanation or reason, and no note for teachers', () => {
    expect(JSON.stringify(tree())).not.toMatch(/SECRET/);
  });

  it('does not tell the key by its shape: it is the same whichever answer is right', () => {
    const other = structuredClone(brief);
    for (const question of other?.exam?.questions ?? []) {
      if (question.kind !== 'mcq') continue;
      if (question.format === 'single') question.answer = 'a';
      if (question.format === 'statements-select') {
        for (const part of question.statements) part.correct = !part.correct;
      }
      if (question.format === 'assertion-reason') question.explains = false;
      if (question.format === 'pairs-count') for (const pair of question.pairs) pair.correct = true;
    }
    if (other === undefined) throw new Error('the fixture is valid');
    expect(compose(other, { template }).handout).toEqual(tree());
  });

  it('does not date the events that are to be put in order', () => {
    expect(JSON.stringify(tree())).not.toMatch(/1999|1966/);
  });
});
