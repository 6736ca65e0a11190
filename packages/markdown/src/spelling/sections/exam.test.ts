import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## For the exam

A note.

### Audience

- UPSC

### Themes

- *great* power diplomacy

### Syllabus

- \`upsc-cse/mains/gs2/ir\` Because of it {weight=primary}
- \`a/b\`

### Static links

- **Simla:** 1972 [@s1]

### Prelims facts

- Dated 2 July

### Likely ones {#questions}

1. Discuss. *(GS-II: International Relations)* {directive=discuss,analyse syllabus=a/b,c marks=12.5 words=150}
2. **Short note:** On conventions. {#note origin=asked exam=upsc-cse stage=mains paper=gs1 year=2013 number=10 cites="s1, p. 4; s2" official=false}
3. **Essay:** Peace {origin=adapted from="a paper" change="the end" linkage="See \\[@s1]"}
4. Why? {author="A. B."}

### Revision

- **When?:** 4 August`;

const value = {
  note: 'A note.',
  audiences: ['UPSC'],
  themes: ['*great* power diplomacy'],
  syllabus: [{ code: 'upsc-cse/mains/gs2/ir', weight: 'primary', why: 'Because of it' }, { code: 'a/b' }],
  staticLinks: [{ label: 'Simla', text: '1972', cites: ['s1'] }],
  prelims: ['Dated 2 July'],
  questionsHeading: 'Likely ones',
  revision: [{ cue: 'When?', answer: '4 August' }],
  questions: [
    {
      id: 'q1',
      kind: 'descriptive',
      stem: 'Discuss.',
      tagLabel: 'GS-II: International Relations',
      origin: { type: 'practice' },
      directive: ['discuss', 'analyse'],
      syllabus: ['a/b', 'c'],
      marks: 12.5,
      words: 150,
    },
    {
      id: 'note',
      kind: 'short-note',
      stem: 'On conventions.',
      origin: {
        type: 'asked',
        exam: 'upsc-cse',
        stage: 'mains',
        paper: 'gs1',
        year: 2013,
        number: '10',
        cites: [{ source: 's1', locator: 'p. 4' }, 's2'],
        official: false,
      },
    },
    {
      id: 'q3',
      kind: 'essay',
      stem: 'Peace',
      origin: { type: 'adapted', from: 'a paper', change: 'the end' },
      linkage: 'See [@s1]',
    },
    { id: 'q4', kind: 'descriptive', stem: 'Why?', origin: { type: 'practice', author: 'A. B.' } },
  ],
};

describe('exam', () => {
  it('is a note, lists and questions', () => expect(readSection('exam', body)).toEqual(value));

  it('is written the same', () => expect(writeSection('exam', value)).toBe(body));

  it('calls questions practice ones where none was asked', () => {
    const questions = [{ id: 'q1', kind: 'descriptive', stem: 'Why?', origin: { type: 'practice' } }];
    const written = '## For the exam\n\n### Practice questions\n\n1. Why?';
    expect(writeSection('exam', { questions })).toBe(written);
    expect(readSection('exam', written)).toEqual({ questions });
  });

  it('keeps a heading of the author that is the default one', () => {
    const own = { questionsHeading: 'Questions' };
    expect(readSection('exam', writeSection('exam', own))).toEqual(own);
  });

  it('tells from its particulars that a question was asked', () => {
    const text = '## Exam focus\n\n### Questions\n\n1. Why? {exam=e stage=mains paper=p year=2013 cites=s1}';
    expect(readSection('exam', text)).toMatchObject({
      questions: [{ origin: { type: 'asked', year: 2013 } }],
    });
  });

  it('stands in the front matter with questions that the body cannot say', () => {
    const question = { id: 'q1', kind: 'descriptive', stem: 'Why?', origin: { type: 'practice' } };
    const rubric = [{ criterion: 'Both views', marks: 4 }];
    expect(writeSection('exam', { questions: [{ ...question, rubric }] })).toBe('(in the front matter)\n');
  });

  it('is known in Hindi', () => {
    const hindi = '## परीक्षा के लिए\n\n### अभ्यास प्रश्न\n\n1. **संक्षिप्त टिप्पणी:** शिमला';
    const questions = [{ id: 'q1', kind: 'short-note', stem: 'शिमला', origin: { type: 'practice' } }];
    expect(readSection('exam', hindi, 'hi')).toEqual({ questions });
    expect(writeSection('exam', { questions }, 'hi')).toBe(hindi);
  });

  it.each([
    ['### Themse\n\n- x', '20:1 markdown/unknown-part'],
    ['### Questions\n\nWhy?', '22:1 markdown/stray-block'],
    ['### Questions\n\n1. Why? {exam=e stage=mains paper=p year=MMXX cites=s1}', '22:42 schema/wrong-type'],
    [
      '### Questions\n\n1. Why? {exam=e stage=mains paper=p year=2013 cites=zz}',
      '22:53 reference/unknown-source',
    ],
    ['### Questions\n\n1. Why? {marks=1.3}', '22:16 schema/number'],
    ['### Questions\n\n1. Why? {origin=made-up}', '22:17 schema/not-an-option'],
    ['### Syllabus\n\n- Not A Code', '22:3 schema/format'],
    ['### Themes\n\n- x\n\n### Themes\n\n- y', '24:1 markdown/part-twice'],
  ])('refuses %j', (text, finding) => {
    expect(findingsIn(`## For the exam\n\n${text}`)[0]).toBe(finding);
  });
});
