import { checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import { handout } from '../templates/handout.ts';
import type { Block } from '../tree/block.ts';
import { plainText } from '../tree/plain.ts';

function lines(block: Block): string[] {
  switch (block.type) {
    case 'section':
      return block.children.flatMap(lines);
    case 'questions':
      return block.children.flatMap((question) => [
        plainText(question.stem),
        ...question.children.flatMap(lines),
      ]);
    case 'paragraph':
      return [plainText(block.children)];
    case 'list':
      return block.children.flatMap((item, index) =>
        item.children.flatMap(lines).map((line) => `${index + 1}. ${line}`),
      );
    case 'terms':
      return block.children.map(({ label, children }) => `${plainText(label)}: ${plainText(children)}`);
    case 'table':
      return block.children.map((row) =>
        row.children.flatMap((cell) => cell.children.flatMap(lines)).join(' | '),
      );
    default:
      return [];
  }
}

/** What a student reads of one question. */
function printed(more: Record<string, unknown>, lang = 'en'): string[] {
  const { brief, diagnostics } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: 'Talks',
    publication: { publishedOn: '2024-12-20' },
    event: { name: 'Talks' },
    exam: { questions: [{ id: 'q', kind: 'mcq', stem: 'Stem:', origin: { type: 'practice' }, ...more }] },
  });
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics));
  return compose(brief, { template: handout, lang }).handout.children.flatMap(lines).slice(0, -1);
}

const statements = (...truth: boolean[]) =>
  truth.map((correct, index) => ({ text: `Statement ${index + 1}.`, correct }));

describe('a question with options', () => {
  it('in words', () => {
    const options = [
      { key: 'a', text: 'Oslo' },
      { key: 'b', text: 'Dayton' },
    ];
    expect(printed({ format: 'single', options, answer: 'a' })).toEqual(['Stem:', '(a) Oslo', '(b) Dayton']);
  });

  it('on statements', () => {
    const question = { format: 'statements-select', statements: statements(true, true, false) };
    expect(printed(question)).toEqual([
      'Stem:',
      '1. Statement 1.',
      '2. Statement 2.',
      '3. Statement 3.',
      'Which of the statements given above is/are correct?',
      '(a) 1 and 2 only',
      '(b) 1 and 3 only',
      '(c) 2 and 3 only',
      '(d) 1, 2 and 3',
    ]);
    expect(printed(question, 'hi').slice(4)).toEqual([
      'उपर्युक्त कथनों में से कौन-सा/से सही है/हैं?',
      '(a) केवल 1 और 2',
      '(b) केवल 1 और 3',
      '(c) केवल 2 और 3',
      '(d) 1, 2 और 3',
    ]);
  });

  it('on two statements', () => {
    expect(printed({ format: 'statements-select', statements: statements(true, true) }).slice(4)).toEqual([
      '(a) 1 only',
      '(b) 2 only',
      '(c) Both 1 and 2',
      '(d) Neither 1 nor 2',
    ]);
  });

  it('on how many', () => {
    expect(
      printed({ format: 'statements-count', statements: statements(true, true, false) }).slice(4),
    ).toEqual([
      'How many of the above statements are correct?',
      '(a) Only one',
      '(b) Only two',
      '(c) All three',
      '(d) None',
    ]);
  });

  it('on assertion and reason', () => {
    expect(printed({ format: 'assertion-reason', statements: statements(true, false) })).toEqual([
      'Stem:',
      'Statement-I: Statement 1.',
      'Statement-II: Statement 2.',
      'Which one of the following is correct in respect of the above statements?',
      expect.stringMatching(/^\(a\) Both .* is the correct explanation/),
      expect.stringMatching(/^\(b\) Both .* is not the correct explanation/),
      '(c) Statement-I is correct but Statement-II is incorrect',
      '(d) Statement-I is incorrect but Statement-II is correct',
    ]);
  });

  it('on what belongs together', () => {
    const pairs = [
      { left: 'Tashkent', right: '1966' },
      { left: 'Simla', right: '1972' },
      { left: 'Lahore', right: '1999' },
    ];
    const [, head, ...rest] = printed({ format: 'match', pairs });
    expect(head).toBe('List I | List II');
    expect(rest.slice(0, 3).map((row) => row.split(' | ')[0])).toEqual([
      'A. Tashkent',
      'B. Simla',
      'C. Lahore',
    ]);
    expect(
      rest
        .slice(0, 3)
        .map((row) => row.replace(/.*\d\. /, ''))
        .toSorted(),
    ).toEqual(['1966', '1972', '1999']);
    expect(rest.slice(4)).toHaveLength(3);
    expect(rest[4]).toMatch(/^\(a\) A-\d, B-\d, C-\d$/);
  });

  it('on order, as the author wrote the options', () => {
    const events = [
      { text: 'Lahore', when: '1999' },
      { text: 'Simla', when: '1972' },
    ];
    const options = [
      { key: 'p', text: '1 – 2' },
      { key: 'q', text: '2 – 1' },
    ];
    expect(printed({ format: 'chronology', events, options })).toEqual([
      'Stem:',
      '1. Lahore',
      '2. Simla',
      'Which one of the following is the correct order, the earliest first?',
      '(p) 1 – 2',
      '(q) 2 – 1',
    ]);
  });
});
