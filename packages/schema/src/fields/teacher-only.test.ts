import { expect, it } from 'vitest';
import { checkBrief } from '../validate/check.ts';
import { redact, teacherSecrets } from './teacher-only.ts';

const { brief } = checkBrief({
  schemaVersion: 1,
  id: 'talks',
  lang: 'en',
  title: 'Talks of the summer',
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'Talks' },
  'x-teacher-plan': { what: 'Ask them about Tashkent first' },
  'x-room': 'kept',
  exam: {
    questions: [
      {
        id: 'q',
        kind: 'essay',
        stem: 'Stem',
        origin: { type: 'practice' },
        marks: 10,
        answer: {
          demand: 'Say what the method is',
          intro: ['Talks of the summer'],
          body: [],
          conclusion: [],
          keywords: ['method'],
        },
        rubric: [{ criterion: 'Names both of the views', marks: 10 }],
      },
      {
        id: 'm',
        kind: 'mcq',
        format: 'statements-select',
        stem: 'Stem',
        origin: { type: 'practice' },
        explanation: 'The third one fits Tashkent',
        statements: [
          { text: 'One', correct: true, why: 'Paragraph 4 (ii) of it' },
          { text: 'Two', correct: false },
        ],
      },
    ],
  },
});

it('takes out what is for teachers, and nothing else', () => {
  if (brief === undefined) throw new Error('the brief is valid');
  expect(redact(brief)).toEqual({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: 'Talks of the summer',
    publication: { publishedOn: '2024-12-20' },
    event: { name: 'Talks' },
    'x-room': 'kept',
    exam: {
      questions: [
        { id: 'q', kind: 'essay', stem: 'Stem', origin: { type: 'practice' }, marks: 10 },
        {
          id: 'm',
          kind: 'mcq',
          format: 'statements-select',
          stem: 'Stem',
          origin: { type: 'practice' },
          statements: [{ text: 'One' }, { text: 'Two' }],
        },
      ],
    },
  });
});

it('lists secrets: three words or more that stand in no open field', () => {
  if (brief === undefined) throw new Error('the brief is valid');
  expect(teacherSecrets(brief).toSorted()).toEqual([
    'Ask them about Tashkent first',
    'Names both of the views',
    'Paragraph 4 (ii) of it',
    'Say what the method is',
    'The third one fits Tashkent',
  ]);
});
