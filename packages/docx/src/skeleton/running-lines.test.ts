import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { all, valOf, wordsOf } from '../../test/read.ts';
import { footerPart, headerPart } from './running-lines.ts';

/** A4 less two margins of 18 mm, and 8.5 points. */
const room = { width: 9866, points: 8.5 };

function read(xml: string) {
  const { root } = parseXml(xml);
  if (root === null) throw new Error('The part is empty.');
  return all(root, 'w:p').map((one) => [valOf(one, 'w:pStyle'), all(one, 'w:tab').length, wordsOf(one)]);
}

describe('headerPart', () => {
  it('sets the mark in the middle where that is free', () => {
    expect(read(headerPart({ start: 'a', end: 'b' }, { mark: 'DRAFT' }, { lang: 'en', room }))).toEqual([
      ['Header', 2, 'aDRAFTb'],
    ]);
  });

  it('sets it over the line where it is not, or where words are long', () => {
    const expected = [
      ['Mark', 0, 'DRAFT'],
      ['Header', 2, 'abc'],
    ];
    expect(
      read(headerPart({ start: 'a', center: 'b', end: 'c' }, { mark: 'DRAFT' }, { lang: 'en', room })),
    ).toEqual(expected);
    expect(
      read(headerPart({ start: 'long '.repeat(20) }, { mark: 'DRAFT' }, { lang: 'en', room }))[0],
    ).toEqual(['Mark', 0, 'DRAFT']);
  });

  it('has no tabs behind the last words', () => {
    expect(read(headerPart({ start: 'a' }, { mark: undefined }, { lang: 'en', room }))).toEqual([
      ['Header', 0, 'a'],
    ]);
  });
});

describe('footerPart', () => {
  it('puts fields where numbers stand, and leaves other braces alone', () => {
    const xml = footerPart({ end: '{page} of {pages} {pagesx} {other}' }, 'en');
    expect(xml.match(/<w:instrText[^>]*> (\w+) </g)).toHaveLength(2);
    expect(read(xml)).toEqual([['Footer', 2, '1 of 1 {pagesx} {other}']]);
  });
});
