import type { Brief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../test/composed.ts';
import { templates } from '../templates/index.ts';
import { compose } from './compose.ts';
import type { ComposeOptions } from './options.ts';
import { fold, textOfTree } from './tree-text.ts';

const drawn = (name: string, brief: Brief, more: Partial<ComposeOptions> = {}) => {
  const template = templates[name];
  if (template === undefined) throw new Error(name);
  return compose(brief, { template, ...more });
};
const said = (...args: Parameters<typeof drawn>) => textOfTree(drawn(...args).handout);

const asked = { type: 'asked', exam: 'upsc-cse', stage: 'mains', paper: 'gs1', year: 2013, cites: ['s'] };
const question = (id: string, origin: unknown) => ({
  id,
  kind: 'descriptive',
  stem: `Stem ${id}`,
  origin,
  marks: 10,
});
const sources = [{ id: 's', type: 'document', title: 'The paper', tier: 'primary' }];

describe('“previous-year question”', () => {
  const practice = briefOf({
    exam: {
      questionsHeading: 'PYQs',
      questions: [
        question('a', { type: 'practice' }),
        question('b', { type: 'adapted', from: 'X', change: 'cut' }),
      ],
    },
  });
  const mixed = briefOf({
    sources,
    exam: { questions: [question('a', asked), question('b', { type: 'practice' })] },
  });

  it.each(Object.keys(templates))('is never printed in a %s where none was asked', (name) => {
    const { handout } = drawn(name, practice);
    expect(textOfTree(handout)).not.toMatch(/previous year|pyq/);
  });

  it.each(['handout', 'study-sheet', 'question-paper', 'answer-booklet', 'answer-key'])(
    'stands with exam, year and paper in a %s',
    (name) => {
      const text = said(name, mixed);
      expect(text).toContain(fold('UPSC CSE, GS-I, 2013'));
      expect(text.match(/previous year/g)).toHaveLength(1);
      expect(text).toMatch(/practice question/);
    },
  );
});

describe('a claim without a source', () => {
  const claims = briefOf({
    sources,
    keyNotes: {
      groups: [
        {
          notes: [
            { label: 'Bare', text: 'Nobody says so' },
            { label: 'Cited', text: 'Somebody does', cites: ['s'] },
            { label: 'Inside', text: 'As told [@s] there' },
          ],
        },
      ],
    },
  });

  it('is marked for teachers, and only that one', () => {
    const text = said('handout', claims, { edition: 'teacher' });
    expect(text.match(/no source given/g)).toHaveLength(1);
    expect(text).toContain(fold('Nobody says so [no source given]'));
  });

  it('is not marked for students', () => {
    expect(said('handout', claims)).not.toContain('no source given');
  });
});

describe('quotations', () => {
  it('carry their speaker, and are not printed without one', () => {
    const quotes = [
      { id: 'a', text: 'We agreed', speaker: 'Indira Gandhi', office: 'Prime Minister', on: '1972-07-02' },
      { id: 'b', text: 'Nobody in particular' },
    ];
    const { handout, diagnostics } = drawn('handout', briefOf({ quotes }));
    const text = textOfTree(handout);
    expect(text).toContain(fold('Indira Gandhi, Prime Minister, 2 July 1972'));
    expect(text).not.toContain('nobody in particular');
    expect(diagnostics).toMatchObject([{ code: 'compose/quote-without-speaker', path: '/quotes/1' }]);
  });
});

describe('addresses on paper', () => {
  const url = 'https://www.example.org/quiz/';
  const cta = [
    { kind: 'other', title: 'Test yourself', text: 'Ten questions', url },
    { kind: 'other', title: 'Tap here', text: 'On the screen', url, screenOnly: true },
  ];
  const brief = briefOf({
    cta,
    whyInNews: `See [the text](${url}) and [a long one](https://example.org/${'a'.repeat(90)}).`,
  });

  it('are short and in sight, with a code where the template wants one', () => {
    const text = said('handout', brief);
    const qr = JSON.stringify(drawn('handout', brief).handout).match(/"type":"qr"/g) ?? [];
    expect([qr.length, text.includes(' tap here ')]).toEqual([1, false]);
    expect(JSON.stringify(drawn('handout', brief).handout)).toContain('(example.org/quiz)');
    expect(JSON.stringify(drawn('handout', brief).handout)).toContain('(example.org/…)');
    expect(JSON.stringify(drawn('study-sheet', brief).handout)).not.toContain('"type":"qr"');
    expect(JSON.stringify(drawn('study-sheet', brief).handout)).toContain('example.org/quiz');
  });
});

describe('what a teacher finds besides', () => {
  const brief = briefOf({
    'x-teacher-plan': ['Ten minutes on the map', 'Then the text'],
    verification: { status: 'partly', by: 'R. Reviewer', on: '2024-12-21' },
    timeline: {
      entries: [
        {
          id: 'a',
          when: '1972',
          title: 'Signed',
          verification: 'reported',
          'x-teacher-note': { en: 'Ask for the hour' },
        },
      ],
    },
  });

  it('are notes at their place, and what was checked by whom', () => {
    const { handout } = drawn('handout', brief, { edition: 'teacher' });
    const text = textOfTree(handout);
    expect(text).toContain(fold('Notes for the teacher Plan: Ten minutes on the map'));
    expect(text).toContain(fold('Signed (reported)'));
    expect(text).toContain(fold('partly verified, R. Reviewer, 21 December 2024'));
    const timeline = handout.children.find((block) => block.type === 'section' && block.id === 'timeline');
    expect(JSON.stringify(timeline)).toContain('Ask for the hour');
    expect(handout.pages.head.center).toBe('Teacher edition – not for students');
  });

  it('none of it for students', () => {
    expect(said('handout', brief)).not.toMatch(/map|hour|reviewer|reported|teacher/);
  });
});
