import { describe, expect, it } from 'vitest';
import { paragraph } from '../paragraph.ts';
import type { ParagraphStyleId } from '../skeleton/styles/styles.ts';
import { element, type XmlElement } from '../xml.ts';
import { keepNext, onNewPage } from './keep.ts';
import { FORESEEN, inPortions, nodesOf, portionsFor } from './portions.ts';

const one = (style: ParagraphStyleId) => paragraph(style, ['words']);
const many = (count: number) => Array.from({ length: count }, () => one('BodyText'));
const rows = (count: number) =>
  element(
    'w:tbl',
    {},
    ...Array.from({ length: count }, () => element('w:tr', {}, element('w:tc', {}, ...many(1)))),
  );
const styles = (elements: Iterable<XmlElement>) =>
  [...elements].map((each) => JSON.stringify(each).match(/"w:pStyle","attributes":\{"w:val":"(\w+)"/)?.[1]);
/** Where hidden paragraphs came to stand in a document of over a hundred nodes: portions of 20, then of 21. */
const hidden = (elements: readonly XmlElement[], newPage = false) =>
  styles(inPortions(elements, portionsFor(500), newPage)).flatMap((style, index) =>
    style === 'Hidden' ? [index] : [],
  );

describe('inPortions', () => {
  it('puts a hidden paragraph before a heading that would end a portion', () => {
    expect(hidden([...many(19), one('Heading2'), ...many(40)])).toEqual([19]);
    expect(hidden([...many(18), one('Heading2'), ...many(40)])).toEqual([]);
    expect(hidden([...many(20), one('Heading2'), ...many(40)])).toEqual([]);
    expect(hidden([...many(40), one('Heading2'), ...many(40)])).toEqual([40]);
    // What was put before the first moves the end of the second portion too.
    expect(hidden([...many(19), one('Heading2'), ...many(20), one('Heading2'), ...many(40)])).toEqual([19]);
  });

  it('moves a chain as a whole, with hidden paragraphs that do not stand in a row', () => {
    const chain = [one('Heading2'), keepNext(one('Question')), keepNext(one('QuestionNote'))];
    const before = [...many(13), one('Term'), one('Quote'), one('QuoteSource'), one('Term')];
    expect(hidden([...before, ...chain, one('AnswerLines'), ...many(9)])).toEqual([13, 16, 19]);
  });

  it('never parts what may be one list or one box', () => {
    const chain = [one('Heading2'), keepNext(one('Question'))];
    expect(hidden([...many(18), ...chain, ...many(40)])).toEqual([]);
  });

  it('counts a table by its rows and contents by their entries, and what begins a page as a new portion', () => {
    expect(hidden([rows(19), one('Heading2'), ...many(9)])).toEqual([1]);
    const contents = element('w:sdt', {}, element('w:sdtContent', {}, ...many(25)));
    expect(hidden([contents, ...many(15), one('Heading2'), ...many(9)])).toEqual([16]);
    const start = onNewPage(one('BodyText')) ?? one('BodyText');
    expect(hidden([...many(9), start, ...many(19), one('Heading2'), ...many(9)])).toEqual([29]);
    expect(hidden([...many(20), one('Heading2'), ...many(40)], true)).toEqual([20]);
  });

  it('leaves a heading alone that a table or the end of the document follows', () => {
    expect(hidden([...many(19), one('Heading2'), rows(3)])).toEqual([]);
    expect(hidden([...many(19), one('Heading2')])).toEqual([]);
  });
});

describe('portionsFor', () => {
  it('has the sizes that LibreOffice reckons with', () => {
    expect([100, 101, 999, 1000, 2000].map((nodes) => portionsFor(nodes).most)).toEqual([25, 20, 20, 23, 26]);
    const long = [...many(19), one('Heading2'), ...many(40)];
    expect(styles(inPortions(long, portionsFor(FORESEEN + 1), false))).not.toContain('Hidden');
  });

  it('takes tables for less than they hold', () => {
    expect([one('BodyText'), rows(30)].map(nodesOf)).toEqual([1, 67]);
  });
});
