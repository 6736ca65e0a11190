import { describe, expect, it } from 'vitest';
import { directive, directives, paperOf, profileOf, syllabus, syllabusNode, wordsIn } from './index.ts';

describe('syllabus', () => {
  it('has a parent for every node and both languages in every row', () => {
    for (const { code, text } of syllabus) {
      const parent = code.split('/').slice(0, -1).join('/');
      if (parent !== '') expect(syllabusNode(parent), code).toBeDefined();
      expect(text.hi, code).toMatch(/\p{Script=Devanagari}/u);
      expect(text.en, code).toMatch(/[A-Za-z]/);
    }
  });

  it('finds the paper of a node', () => {
    expect(paperOf('upsc-cse/mains/gs2/ir/groupings')?.text.en).toBe('GS-II');
    expect(paperOf('unknown/x/y')).toBeUndefined();
  });
});

it('has every directive once', () => {
  const codes = directives.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const row = directive('analyse');
  expect(row && wordsIn(row.word, 'hi-IN')).toBe('विश्लेषण कीजिए');
});

it('knows which marks and words a year pairs', () => {
  expect(profileOf('upsc-cse', 2024)?.pairs).toContainEqual({ marks: 15, words: 250 });
  expect(profileOf('upsc-cse', 2015)?.pairs).toEqual([{ marks: 12.5, words: 200 }]);
  expect(profileOf('upsc-cse', 1999)).toBeUndefined();
});
