import { type Brief, checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { ComposeOptions } from '../compose/options.ts';
import { fold, textOfTree } from '../compose/tree-text.ts';
import type { Block } from '../tree/block.ts';
import { plainText } from '../tree/plain.ts';
import { templates } from './index.ts';
import type { Template } from './template.ts';

const practice = { type: 'practice' };
const written = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  kind: 'descriptive',
  stem: `Stem ${id}`,
  origin: practice,
  syllabus: ['upsc-cse/mains/gs2/ir'],
  marks: 10,
  words: 150,
  ...more,
});
const objective = (id: string) => ({
  id,
  kind: 'mcq',
  format: 'single',
  stem: `Stem ${id}`,
  origin: practice,
  options: ['Oslo', 'Dayton', 'None of the above'].map((text, index) => ({ key: 'abc'[index], text })),
  answer: 'b',
  marks: 2,
  negative: 0.66,
});

function briefOf(exam: Record<string, unknown>, more: Record<string, unknown> = {}): Brief {
  const { brief, diagnostics } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: 'Talks',
    publication: { publishedOn: '2024-12-20', state: 'published' },
    event: { name: 'Talks' },
    exam,
    ...more,
  });
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics));
  return brief;
}

const drawn = (name: string, brief: Brief, more: Partial<ComposeOptions> = {}) =>
  compose(brief, { template: templates[name] as Template, ...more });

/** All blocks of a kind, however deep. */
function every<Kind extends Block['type']>(type: Kind, value: unknown): Extract<Block, { type: Kind }>[] {
  if (Array.isArray(value)) return value.flatMap((each) => every(type, each));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((child) => every(type, child));
  return 'type' in value && value.type === type
    ? [value as Extract<Block, { type: Kind }>, ...inside]
    : inside;
}
const headings = (blocks: unknown) => every('section', blocks).map(({ title }) => plainText(title));

describe('a brief that lacks what a template is for', () => {
  it.each([
    ['question-paper', '/exam/questions'],
    ['answer-booklet', '/exam/questions'],
    ['mcq-booklet', '/exam/questions'],
    ['answer-key', '/exam/questions'],
    ['flash-cards', '/exam/revision'],
  ])('%s has nothing to print, and says so', (name, path) => {
    const { handout, diagnostics } = drawn(name, briefOf({}));
    expect(handout.children).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'compose/nothing-to-print', severity: 'warning', path }]);
  });

  it.each([
    ['answer-key', 'student'],
    ['mcq-booklet', 'teacher'],
  ] as const)('%s has no %s edition, and says so', (name, edition) => {
    const { handout, diagnostics } = drawn(name, briefOf({ questions: [objective('q')] }), { edition });
    expect(handout.children).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'compose/no-such-edition' }]);
  });
});

describe('a question paper', () => {
  const syllabus = [{ code: 'upsc-cse/mains/gs2/ir' }];

  it('has sections by kind, totals and the time that the exam gives', () => {
    const questions = [
      objective('m'),
      written('a'),
      written('b', { marks: 15, words: 250 }),
      written('c', { kind: 'short-note' }),
    ];
    const { handout, diagnostics } = drawn('question-paper', briefOf({ questions, syllabus }));
    expect(headings(handout.children)).toEqual([
      'Section A: Descriptive questions',
      'Section B: Short notes',
      'Section C: Objective questions',
    ]);
    expect(every('questions', handout.children).map(({ start }) => start)).toEqual([1, 3, 4]);
    const text = textOfTree(handout);
    // 35 of 250 marks in 180 minutes and 2 of 200 in 120, in steps of five.
    expect(text).toContain(fold('Time allowed: 30 minutes'));
    expect(text).toContain(fold('Maximum marks: 37'));
    expect(text).toContain(fold('1 × 10 = 10 marks; 1 × 15 = 15 marks'));
    expect(diagnostics).toEqual([]);
  });

  it('tells the minutes of its questions, and has no total where marks are missing', () => {
    const questions = [written('a', { minutes: 7 }), { ...written('b', { minutes: 9 }), marks: undefined }];
    const { handout, diagnostics } = drawn('question-paper', briefOf({ questions }));
    expect(textOfTree(handout)).toContain(fold('20 minutes'));
    expect(textOfTree(handout)).toContain(fold('Maximum marks: ________'));
    expect(diagnostics).toMatchObject([{ code: 'compose/no-marks', path: '/exam/questions/1' }]);
  });

  it('names every question as what it is, and gives no help', () => {
    const sources = [{ id: 's', type: 'document', title: 'Paper', tier: 'primary' }];
    const asked = {
      type: 'asked',
      exam: 'upsc-cse',
      stage: 'mains',
      paper: 'gs1',
      year: 2013,
      number: '10',
      cites: ['s'],
    };
    const questions = [
      written('a', { origin: asked, linkage: 'SECRET link' }),
      written('b'),
      written('c', { origin: { type: 'adapted', from: 'CSE 2013', change: 'shortened' } }),
    ];
    const { handout } = drawn('question-paper', briefOf({ questions }, { sources }));
    const said = every('questions', handout.children).flatMap(({ children }) =>
      children.map(({ provenance = [] }) => plainText(provenance)),
    );
    expect(said).toEqual([
      'Previous-year question: UPSC CSE, GS-I, 2013, Question 10 [1]',
      'Practice question',
      'Adapted question: adapted from CSE 2013: shortened',
    ]);
    expect(textOfTree(handout)).not.toContain('secret');
    expect(headings(handout.children).at(-1)).toBe('Sources');
  });
});

describe('an answer booklet', () => {
  const { handout } = drawn(
    'answer-booklet',
    briefOf({ questions: [written('a'), written('b', { marks: 15, words: 250 }), objective('m')] }),
  );

  it('begins each question on a page, and gives two pages for 10 marks and three for 15', () => {
    expect(headings(handout.children)).toEqual([
      'Question 1',
      'Question 2',
      'Space for rough work',
      'Space for rough work',
    ]);
    const ruled = every('section', handout.children).map((section) => every('lines', section).length);
    expect(ruled).toEqual([2, 3, 0, 0]);
    const breaks = every('pageBreak', handout.children).length;
    expect(breaks).toBe(2 + 3 + 2);
  });

  it('rules lines of 8 mm between two margins, as many as a page holds', () => {
    for (const { pitch, count, margins } of every('lines', handout.children)) {
      expect(pitch).toBe(8);
      expect(count * pitch).toBeGreaterThan(200);
      expect(count * pitch).toBeLessThan(297 - 38);
      expect(margins).toEqual({ start: 12, end: 18 });
    }
  });

  it('has a box for the marks of each question, and the rough pages that are asked for', () => {
    const grid = every('table', handout.children)[1];
    expect(
      grid?.children.map(({ children }) =>
        children.map((cell) =>
          every('paragraph', cell)
            .map(({ children: words }) => plainText(words))
            .join(''),
        ),
      ),
    ).toEqual([
      ['Question', 'Maximum marks', 'Marks awarded', 'Examiner'],
      ['1', '10', '', ''],
      ['2', '15', '', ''],
      ['Total', '25', '', ''],
    ]);
    const none = drawn('answer-booklet', briefOf({ questions: [written('a')] }), {
      booklet: { roughPages: 0 },
    });
    expect(headings(none.handout.children)).toEqual(['Question 1']);
  });
});

describe('a booklet of objective questions and its key', () => {
  const questions = Array.from({ length: 30 }, (_, index) => objective(`q${index}`));
  const brief = briefOf({ questions });

  it('has a cover, the questions and an answer grid for each series', () => {
    const { handout } = drawn('mcq-booklet', brief);
    expect(headings(handout.children)).toEqual(
      ['A', 'B', 'C', 'D'].flatMap((letter) => [
        `Series ${letter}`,
        'Questions',
        'Space for rough work',
        `Answer grid: Series ${letter}`,
      ]),
    );
    const ids = every('section', handout.children).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const grid = every('table', handout.children).find(({ summary }) => summary === 'Answer grid');
    // 30 questions stand in two blocks of a number and three boxes, 25 to a block.
    expect([grid?.columns.length, grid?.children.length]).toEqual([8, 26]);
  });

  it('keeps to the series and the seed that are asked for', () => {
    const only = drawn('mcq-booklet', brief, { booklet: { series: ['B'], seed: 3, roughPages: 0 } });
    expect(headings(only.handout.children)).toEqual(['Series B', 'Questions', 'Answer grid: Series B']);
    const again = drawn('mcq-booklet', brief, { booklet: { series: ['B'], seed: 3, roughPages: 0 } });
    expect(again.handout).toEqual(only.handout);
  });

  it('answers under the letter that the booklet prints', () => {
    const booklet = { series: ['C'], seed: 4 } as const;
    const asked =
      every('questions', drawn('mcq-booklet', brief, { booklet }).handout.children)[0]?.children ?? [];
    const printed = asked.map(({ children }) => {
      const right = children
        .map((block) => (block.type === 'paragraph' ? plainText(block.children) : ''))
        .find((line) => line.endsWith('Dayton'));
      return right?.slice(0, 3);
    });
    const grids = every('table', drawn('answer-key', brief, { booklet }).handout.children);
    const keys = grids.flatMap(({ children }) =>
      (children[1]?.children ?? []).slice(1).map((cell) =>
        every('paragraph', cell)
          .map(({ children: words }) => plainText(words))
          .join(''),
      ),
    );
    expect(keys).toEqual(printed);
    expect(new Set(keys).size).toBeGreaterThan(1);
  });
});

describe('flash cards', () => {
  const revision = Array.from({ length: 9 }, (_, index) => ({
    cue: `Cue ${index + 1}`,
    answer: `Answer ${index + 1}`,
  }));
  const { handout } = drawn('flash-cards', briefOf({ revision }));
  const sides = every('table', handout.children).map(({ children }) =>
    children.map((row) =>
      row.children.map((cell) =>
        every('paragraph', cell)
          .map(({ children: words }) => plainText(words))
          .join(' '),
      ),
    ),
  );

  it('are eight to a page; left and right change on the backs', () => {
    expect(sides.map((rows) => rows.length)).toEqual([4, 4, 4, 4]);
    expect(sides[0]?.[0]).toEqual(['1 Cue 1', '2 Cue 2']);
    expect(sides[1]?.[0]).toEqual(['2 Answer 2', '1 Answer 1']);
    expect(sides[3]?.[0]).toEqual(['', '9 Answer 9']);
    expect(handout.children.map(({ type }) => type)).toEqual([
      'section',
      'pageBreak',
      'section',
      'pageBreak',
      'section',
      'pageBreak',
      'section',
    ]);
  });

  it('are told by headings of one line on both sides', () => {
    expect(headings(handout.children)).toEqual(['Cards 1–8', 'Answers 1–8', 'Cards 9–9', 'Answers 9–9']);
  });

  it('have equal margins on both sides, no title, and rows that fill the page', () => {
    const { margins, title } = handout.pages;
    expect([margins.left, title]).toEqual([margins.right, false]);
    const pitch = every('table', handout.children)[0]?.children[0]?.pitch ?? 0;
    expect(4 * pitch).toBeLessThan(297 - margins.top - margins.bottom);
    expect(4 * pitch).toBeGreaterThan(230);
  });
});
