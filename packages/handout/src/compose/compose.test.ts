import { type Brief, checkBrief, sections } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { derive } from '../blocks/index.ts';
import { templates } from '../templates/index.ts';
import type { Template } from '../templates/template.ts';
import type { Block } from '../tree/block.ts';
import type { Handout } from '../tree/handout.ts';
import { plainText } from '../tree/plain.ts';
import { compose } from './compose.ts';

function brief(more: Record<string, unknown>): Brief {
  const { brief: checked, diagnostics } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: 'Talks',
    publication: { publishedOn: '2024-12-20', state: 'published' },
    event: { name: 'Talks' },
    ...more,
  });
  if (checked === undefined) throw new Error(JSON.stringify(diagnostics));
  return checked;
}

const template = templates.handout as Template;

/** The words of a block, line by line, as a reader gets them. */
function lines(block: Block): string[] {
  switch (block.type) {
    case 'section':
      return [`${'#'.repeat(block.level)} ${plainText(block.title)}`, ...block.children.flatMap(lines)];
    case 'paragraph':
      return [plainText(block.children)];
    case 'terms':
      return block.children.map(({ label, children }) => `${plainText(label)}: ${plainText(children)}`);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(lines)).map((line) => `- ${line}`);
    case 'table':
      return block.children.map((row) =>
        row.children.map((cell) => cell.children.flatMap(lines).join(' / ')).join(' | '),
      );
    case 'quote':
      return block.children.flatMap(lines).map((line) => `> ${line}`);
    case 'timeline':
    case 'callout':
    case 'questions':
    case 'sides':
    case 'facts':
    case 'qr':
      return derive(block).flatMap(lines);
    default:
      return [block.type];
  }
}

const textOf = (handout: Handout) => handout.children.flatMap(lines);

const composed = (more: Record<string, unknown>, lang?: string) =>
  compose(brief(more), { template, ...(lang === undefined ? {} : { lang }) });

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

describe('what came of the event', () => {
  const instruments = [
    {
      id: 'simla',
      title: 'Agreement on Bilateral Relations',
      shortTitle: 'Simla Agreement',
      type: 'agreement',
      legalForce: 'binding',
      parties: ['in', 'pk'],
      signed: '1972-07-02',
      signedAt: 'Shimla',
      ratified: [{ actor: 'pk', on: '1972-07-15' }],
      registration: { series: 'UNTS', volume: '858', number: '12316' },
      provisions: [{ ref: '4(ii)', text: 'Respect for the line' }],
    },
  ];

  it('is printed with the instrument it stands in', () => {
    const outcomes = [{ kind: 'agreement', text: 'Relations settled', instrument: 'simla' }];
    expect(textOf(composed({ outcomes, instruments }).handout).slice(0, -1)).toEqual([
      '# Outcomes',
      'Agreement: Relations settled (Simla Agreement)',
      '# Documents',
      '## Simla Agreement',
      'Kind: Agreement',
      'Full title: Agreement on Bilateral Relations',
      'Legal force: binding in law',
      'Parties: India, Pakistan',
      'Signed: 2 July 1972, Shimla',
      'Ratified: Pakistan, 15 July 1972',
      'Registered: UNTS 858, 12316',
      '- 4(ii): Respect for the line',
    ]);
  });

  it('is told in the agenda with who wanted what', () => {
    const stances = [
      { party: 'pk', position: 'proposes' },
      { party: 'in', position: 'conditional', text: 'With Bangladesh' },
    ];
    const topics = [
      { id: 't', title: 'Prisoners', items: [{ text: 'Return', result: 'deferred', stances }] },
    ];
    expect(textOf(composed({ agenda: { topics } }).handout)[2]).toBe(
      '- Return (deferred; Pakistan: proposes; India: on conditions – With Bangladesh)',
    );
  });
});

it('prints terms, differing versions and corrections', () => {
  const { handout } = composed({
    glossary: [{ id: 'loc', term: 'Line of Control', definition: 'A line' }],
    disputes: [
      {
        about: 'Prisoners',
        variants: [{ text: '90,000' }, { text: '93,000' }],
        resolution: 'Both are told.',
      },
    ],
    publication: {
      publishedOn: '2024-12-20',
      state: 'published',
      corrections: [{ on: '2024-12-21', text: 'A day was wrong.' }],
    },
  });
  expect(textOf(handout)).toEqual([
    '# Where sources differ',
    '## Prisoners',
    '- 90,000',
    '- 93,000',
    'Both are told.',
    '# Key terms',
    'Line of Control: A line',
    'No source is named for what this handout says.',
    '# Corrections',
    '21 December 2024: A day was wrong.',
  ]);
});

it('prints what an exam asks besides questions', () => {
  const exam = {
    staticLinks: [{ label: 'Treaties', text: 'Vienna Convention' }],
    prelims: ['Dated 2 July'],
    revision: [{ cue: 'In force when?', answer: '4 August' }],
  };
  expect(textOf(composed({ exam }).handout).slice(0, -1)).toEqual([
    '# For the exam',
    '## Static linkage',
    'Treaties: Vienna Convention',
    '## Facts for prelims',
    '- Dated 2 July',
    '## Quick revision',
    '- In force when? 4 August',
  ]);
});

it('prints the words of somebody who reacted, unless the response tells them', () => {
  const quotes = [
    { id: 'abe', text: 'Great meaning', speaker: 'Shinzo Abe', office: 'Prime Minister', on: '2018-06-12' },
    { id: 'told', text: 'encouraged' },
  ];
  const rows = [
    {
      actor: 'jp',
      stance: 'supportive',
      response: 'Was “encouraged”',
      quotes: ['abe', 'told'],
      interests: ['Security'],
    },
  ];
  expect(textOf(composed({ quotes, reactions: { rows } }).handout)[2]).toBe(
    'Japan / supportive | Was “encouraged” / “Great meaning” – Shinzo Abe, Prime Minister, 12 June 2018 | Security',
  );
});

describe('what is the institute’s', () => {
  const sources = [{ id: 'act', type: 'document', title: 'The *Act*', tier: 'primary', publisher: 'Press' }];

  it('carries brand and watermark to the writers, and nothing where there is none', () => {
    const brand = { accent: '#1f3864' };
    const { handout } = compose(brief({}), { template, brand, watermark: 'Batch A' });
    expect([handout.brand, handout.pages.watermark]).toEqual([brand, 'Batch A']);
    const { handout: bare } = compose(brief({}), { template });
    expect(['brand' in bare, 'watermark' in bare.pages]).toEqual([false, false]);
  });

  it('says in short what is cited, where the template wants footnotes', () => {
    const cited = brief({ sources, whyInNews: 'It is so [@act].' });
    const notes = compose(cited, { template }).handout.notes ?? [];
    expect(notes.map(({ source, children }) => [source, plainText(children)])).toEqual([
      ['act', 'The Act. Press'],
    ]);
    expect(compose(cited, { template: templates['study-sheet'] as Template }).handout.notes).toBe(undefined);
  });
});

describe('a study sheet', () => {
  const sheet = (more: Record<string, unknown>) =>
    textOf(compose(brief(more), { template: templates['study-sheet'] as Template }).handout).slice(0, -1);

  it('says points in place of the prose they sum up, and prose where there are none', () => {
    expect(sheet({ context: { body: 'A long tale.', significance: ['The point'] } })).toEqual([
      '# Context',
      '## Significance',
      '- The point',
    ]);
    expect(sheet({ context: { body: 'A long tale.' } })).toEqual(['# Context', 'A long tale.']);
  });

  it('begins with facts and key terms, and sets options in a row', () => {
    const options = ['Oslo', 'Dayton'].map((text, index) => ({ key: 'ab'[index], text }));
    const question = {
      id: 'q',
      kind: 'mcq',
      format: 'single',
      stem: 'Where?',
      origin: { type: 'practice' },
      options,
      answer: 'a',
    };
    const lines = sheet({
      event: { name: 'Talks', status: 'concluded' },
      context: { body: 'A tale.' },
      glossary: [{ id: 'loc', term: 'Line of Control', definition: 'A line' }],
      exam: { questions: [question] },
    });
    expect(lines.filter((line) => line.startsWith('# '))).toEqual([
      '# Key details',
      '# Key terms',
      '# For the exam',
      '# Context',
    ]);
    expect(lines).toContain('- (a)\u00A0Oslo \u00A0 (b)\u00A0Dayton');
  });
});
