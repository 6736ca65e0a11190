import { paragraph, type Term, type TimelineEntry, text } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { all, handoutOf, paragraphsOf, valOf, wordsOf, written } from '../../../test/read.ts';

const term = (label: string): Term => ({ type: 'term', label: [text(label)], children: [text('what')] });
const entry = (when: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  type: 'timelineEntry',
  when: [text(when)],
  certain: true,
  current: false,
  title: [text('Talks')],
  children: [text('They meet.')],
  ...more,
});
const styles = async (...blocks: Parameters<typeof paragraphsOf>) =>
  (await paragraphsOf(...blocks)).map(({ style }) => style);
const long = 'a label that is longer than any column for labels could be on this paper';

describe('terms', () => {
  it('run in with the end of label that the language has', async () => {
    expect(await paragraphsOf({ type: 'terms', layout: 'run-in', children: [term('A')] })).toMatchObject([
      { style: 'Term', words: 'A: what' },
    ]);
  });

  it.each([
    ['A', 'TermNarrow'],
    ['A label of some length or so', 'TermWide'],
    [long, 'Term'],
  ])('take the column that holds "%s"', async (label, style) => {
    expect(await styles({ type: 'terms', layout: 'columns', children: [term('x'), term(label)] })).toEqual([
      style,
      style,
    ]);
  });
});

describe('facts', () => {
  it('stand between rules, or are terms where they do not fit', async () => {
    expect(await styles({ type: 'facts', children: [term('A')] })).toEqual(['FactsNarrow', 'Gap']);
    expect(await styles({ type: 'facts', children: [term(long)] })).toEqual(['Term']);
  });
});

describe('timeline', () => {
  it('tells certain, uncertain and current events apart without colour', async () => {
    const events = [
      entry('2022'),
      entry('2024', { certain: false }),
      entry('now', { current: true, children: [] }),
    ];
    const { root } = await written(handoutOf({ type: 'timeline', children: events }));
    const paragraphs = all(root, 'w:p').slice(2);
    expect(paragraphs.map((one) => [valOf(one, 'w:pStyle'), valOf(one, 'w:rStyle'), wordsOf(one)])).toEqual([
      ['TimelineNarrow', 'Strong', '2022Talks: They meet.'],
      ['TimelineNarrow', 'Emphasis', '2024Talks: They meet.'],
      ['TimelineCurrentNarrow', 'Strong', 'nowTalks'],
    ]);
    expect(all(root, 'w:tab')).toHaveLength(3);
  });

  it('is a list where its dates do not fit, and in a cell', async () => {
    expect(await styles({ type: 'timeline', children: [entry(long)] })).toEqual(['ListBullet']);
  });
});

describe('callout', () => {
  it.each([
    ['note', ['CalloutTitle', 'Callout', 'Gap']],
    ['warning', ['WarningTitle', 'Warning', 'Gap']],
  ] as const)('has a form of its own as %s', async (tone, expected) => {
    expect(
      await styles({ type: 'callout', tone, title: [text('T')], children: [paragraph([text('x')])] }),
    ).toEqual(expected);
  });

  it('is a quotation where it holds more than paragraphs', async () => {
    expect(
      await styles({ type: 'callout', tone: 'note', title: [text('T')], children: [{ type: 'divider' }] }),
    ).toEqual(['Quote', 'Divider']);
  });
});
