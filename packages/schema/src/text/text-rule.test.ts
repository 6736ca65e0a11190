import { describe, expect, it } from 'vitest';
import { cleanProse, cleanText, hasUnprintable, paragraphsOf } from './text-rule.ts';

describe('cleanText', () => {
  it.each([
    ['  a \n b\t c ', 'a b c'],
    ['a\u0000b\uFFFEc\uFEFF', 'abc'],
    ['e\u0301', 'é'],
    ['x\u2028y', 'x y'],
    ['\uD800', '\uFFFD'],
    ['क्षत्रिय', 'क्षत्रिय'],
    ['\u200D\u200C', '\u200D\u200C'],
  ])('%j becomes %j', (given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const once = cleanText(' a\u0301\r\n\u0007b  \uDC00 ');
    expect(cleanText(once)).toBe(once);
  });
});

describe('cleanProse', () => {
  it('keeps paragraphs apart and joins the lines of one', () => {
    expect(cleanProse(' one\ntwo \r\n \r\n\n three ')).toBe('one two\n\nthree');
    expect(paragraphsOf(cleanProse('a\n\nb\n\n\n\nc'))).toEqual(['a', 'b', 'c']);
  });
});

it('notices what it would take away', () => {
  expect(hasUnprintable('a\u0007')).toBe(true);
  expect(hasUnprintable('a\uD800')).toBe(true);
  expect(hasUnprintable('tab\tand line\nand 🇮🇳')).toBe(false);
});
