import { sections } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { briefOf, composed, template, textOf } from '../../test/composed.ts';
import { templates } from '../templates/index.ts';
import type { Template } from '../templates/template.ts';
import { plainText } from '../tree/plain.ts';
import { compose } from './compose.ts';

describe('facts', () => {
  it('derives place, status and date from the event', () => {
    const venues = [
      { id: 'v', city: 'Shimla', country: 'in', purpose: ['signing'], neutrality: 'party-territory' },
    ];
    const event = {
      name: 'T',
      status: 'adjourned',
      resumes: '2024-12-22',
      when: '2024-12-20/2024-12-21',
      venues,
    };
    expect(textOf(composed({ event }).handout).slice(0, 4)).toEqual([
      '# Key details',
      'Place: Shimla, India',
      'Status: Adjourned; resumes 22 December 2024',
      'Date: 20 – 21 December 2024',
    ]);
    expect(textOf(composed({ event }, 'hi').handout)[1]).toBe('स्थान: Shimla, भारत');
  });

  it('lets a row of the author take the place of a derived one', () => {
    const keyDetails = [
      { label: 'Format', value: 'Closed' },
      { label: 'When', value: 'Sunday', for: 'date' },
    ];
    expect(
      textOf(composed({ keyDetails, event: { name: 'T', when: '2024-12-22' } }).handout).slice(1, 3),
    ).toEqual(['When: Sunday', 'Format: Closed']);
  });
});

describe('questions', () => {
  const asked = {
    type: 'asked',
    exam: 'upsc-cse',
    stage: 'mains',
    paper: 'gs2',
    year: 2013,
    cites: ['paper'],
  };
  const sources = [{ id: 'paper', type: 'document', title: 'Question paper', tier: 'primary' }];
  const question = (id: string, origin: unknown, more = {}) => ({
    id,
    kind: 'descriptive',
    stem: `Stem ${id}.`,
    origin,
    ...more,
  });

  it('replaces a heading that claims previous-year questions over none, and reports it', () => {
    const { handout, diagnostics } = composed({
      exam: { questionsHeading: 'PYQs on this', questions: [question('a', { type: 'practice' })] },
    });
    expect(textOf(handout).slice(0, 3)).toEqual(['# For the exam', '## Practice questions', '- Stem a.']);
    expect(diagnostics).toMatchObject([
      { code: 'compose/pyq-heading-replaced', path: '/exam/questionsHeading' },
    ]);
  });

  it('keeps the claim over asked questions only', () => {
    const questions = [
      question('a', { type: 'practice' }),
      question('b', asked),
      question('c', { type: 'adapted', from: 'GS-II 2013', change: 'shortened' }),
    ];
    const { handout, diagnostics } = composed({ sources, exam: { questionsHeading: 'PYQs', questions } });
    expect(textOf(handout).slice(0, 7)).toEqual([
      '# For the exam',
      '## PYQs',
      '- Stem b. (UPSC CSE, GS-II, 2013 [1])',
      '## Practice questions',
      '- Stem a.',
      '## Adapted questions',
      '- Stem c. (adapted from GS-II 2013: shortened)',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('prints the kind, the tag and the limits', () => {
    const more = { kind: 'short-note', tagLabel: 'GS-II: IR', marks: 12.5, words: 200 };
    expect(
      textOf(composed({ exam: { questions: [question('a', { type: 'practice' }, more)] } }).handout)[2],
    ).toBe('- Short Note: Stem a. (GS-II: IR) (12.5 marks, 200 words)');
  });
});

describe('sources', () => {
  it('are numbered in the order in which they are cited', () => {
    const source = (id: string) => ({ id, type: 'report', title: `Title ${id}`, tier: 'news' });
    const { handout } = composed({
      sources: ['a', 'b', 'c'].map(source),
      context: { body: 'First [@c, p. 4].\n\nSecond.', cites: ['a'] },
    });
    expect(textOf(handout)).toEqual([
      '# Context',
      'First [1, p. 4].',
      'Second. [2]',
      '# Sources',
      '- Title c',
      '- Title a',
      '- Title b',
    ]);
  });

  it('are said to be missing', () => {
    expect(textOf(composed({}).handout)).toEqual(['No source is named for what this handout says.']);
  });
});

describe('marks', () => {
  it.each([
    [{ publication: { publishedOn: '2024-12-20' } }, 'DRAFT'],
    [{ verification: { status: 'fixture' } }, 'UNVERIFIED SAMPLE'],
    [
      { publication: { publishedOn: '2024-12-20', state: 'draft' }, verification: { status: 'disputed' } },
      'DRAFT · DISPUTED',
    ],
    [{ verification: { status: 'verified' } }, undefined],
  ])('%j', (more, mark) => {
    expect(composed(more).handout.meta.mark).toBe(mark);
  });
});

describe('calls to action', () => {
  const action = { kind: 'mock-test', title: 'Test yourself', text: 'Try it.' };

  it('never print when they are for the screen', () => {
    const { handout, diagnostics } = composed({ cta: [{ ...action, screenOnly: true }] });
    expect(textOf(handout).join()).not.toContain('Test yourself');
    expect(diagnostics).toEqual([]);
  });

  it('print with their address, and are reported without one', () => {
    expect(
      textOf(composed({ cta: [{ ...action, url: 'https://example.org/quiz' }] }).handout).slice(0, 3),
    ).toEqual(['> Test yourself', '> Try it.', '> example.org/quiz']);
    expect(composed({ cta: [action] }).diagnostics).toMatchObject([
      { code: 'compose/cta-without-url', path: '/cta/0' },
    ]);
  });
});

it('leaves out a link that is not safe, keeps its words and reports it', () => {
  const { handout, diagnostics } = composed({ whyInNews: 'See [this](javascript:alert) now.' });
  expect(textOf(handout).slice(0, 2)).toEqual(['> Why in news', '> See this now.']);
  expect(diagnostics).toMatchObject([{ code: 'compose/unsafe-link', path: '/whyInNews' }]);
});

it('says where each block is from', () => {
  const { handout } = composed({ timeline: { entries: [{ id: 'a', when: '2024', title: 'T' }] } });
  const [section] = handout.children;
  expect(section).toMatchObject({
    type: 'section',
    from: '/timeline',
    children: [{ type: 'timeline', children: [{ from: '/timeline/entries/0' }] }],
  });
});

it('prints a language without words in English, and says so', () => {
  expect(composed({ lang: 'ta', whyInNews: 'x' }).diagnostics).toMatchObject([{ code: 'compose/language' }]);
});

it('templates to be read take every section of a brief somewhere', () => {
  const reading = Object.values(templates).filter((each) => 'sections' in each);
  expect(reading.map(({ name }) => name)).toEqual(['handout', 'study-sheet']);
  for (const { name, sections: taken } of reading)
    expect(
      Object.keys(sections).every((key) => taken[key as keyof typeof sections]),
      name,
    ).toBe(true);
});

describe('what is the institute’s', () => {
  const sources = [{ id: 'act', type: 'document', title: 'The *Act*', tier: 'primary', publisher: 'Press' }];

  it('carries brand and watermark to the writers, and nothing where there is none', () => {
    const brand = { accent: '#1f3864' };
    const { handout } = compose(briefOf({}), { template, brand, watermark: 'Batch A' });
    expect([handout.brand, handout.pages.watermark]).toEqual([brand, 'Batch A']);
    const { handout: bare } = compose(briefOf({}), { template });
    expect(['brand' in bare, 'watermark' in bare.pages]).toEqual([false, false]);
  });

  it('says in short what is cited, where the template wants footnotes', () => {
    const cited = briefOf({ sources, whyInNews: 'It is so [@act].' });
    const notes = compose(cited, { template }).handout.notes ?? [];
    expect(notes.map(({ source, children }) => [source, plainText(children)])).toEqual([
      ['act', 'The Act. Press'],
    ]);
    expect(compose(cited, { template: templates['study-sheet'] as Template }).handout.notes).toBe(undefined);
  });
});
