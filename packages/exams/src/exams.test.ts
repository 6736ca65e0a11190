import { describe, expect, it } from 'vitest';
import {
  directive,
  directiveKey,
  directives,
  extend,
  paperOf,
  profileOf,
  profiles,
  syllabus,
  syllabusKey,
  syllabusNode,
  wordsIn,
} from './index.ts';

const rows = [...profiles, ...syllabus, ...directives];

it('names a source in every row', () => {
  expect(rows.filter(({ source }) => source.trim().length < 20)).toEqual([]);
});

describe('syllabus', () => {
  it('has a parent for every node and both languages in every row', () => {
    for (const { code, text } of syllabus) {
      const parent = code.split('/').slice(0, -1).join('/');
      if (parent !== '') expect(syllabusNode(parent), code).toBeDefined();
      expect(text.hi, code).toMatch(/\p{Script=Devanagari}/u);
      expect(text.en, code).toMatch(/[A-Za-z]/);
    }
  });

  it('has every node once', () => {
    expect(new Set(syllabus.map(syllabusKey)).size).toBe(syllabus.length);
  });

  it('finds the paper of a node', () => {
    expect(paperOf('upsc-cse/mains/gs2/ir/groupings')?.text.en).toBe('GS-II');
    expect(paperOf('upsc-cse/mains/psir/paper2/india-un')?.text.en).toBe('PSIR Paper II');
    expect(paperOf('edexcel-9pl0/paper3/global-politics/power')?.text.en).toBe('Paper 3');
    expect(paperOf('upsc-cse/mains')).toBeUndefined();
    expect(paperOf('unknown/x/y')).toBeUndefined();
  });
});

describe('directives', () => {
  it('are there once each', () => {
    expect(new Set(directives.map(directiveKey)).size).toBe(directives.length);
    const row = directive('analyse');
    expect(row && wordsIn(row.word, 'hi-IN')).toBe('विश्लेषण कीजिए');
  });

  it('are all known where a profile names them', () => {
    const named = profiles.flatMap((profile) => profile.directives);
    expect(named.filter((code) => directive(code) === undefined)).toEqual([]);
  });
});

describe('profiles', () => {
  it('know which marks and words a year pairs', () => {
    expect(profileOf('upsc-cse', 2024)?.pairs).toContainEqual({ marks: 15, words: 250, pages: 3 });
    expect(profileOf('upsc-cse', 2015)?.pairs).toContainEqual({ marks: 12.5, words: 200 });
    expect(profileOf('upsc-cse', 1999)).toBeUndefined();
  });

  it('of one exam never overlap in time', () => {
    for (const a of profiles) {
      const others = profiles.filter((b) => b !== a && b.id === a.id);
      for (const b of others) expect(profileOf(a.id, b.validFrom), `${a.id} ${b.validFrom}`).toBe(b);
    }
  });

  it('add up to the marks of their papers wherever the sections are known', () => {
    const sums = profiles
      .flatMap(({ id, papers }) => papers.map((paper) => ({ ...paper, id: `${id} ${paper.id}` })))
      .filter(({ sections }) => sections.length > 0)
      .map(({ id, marks, sections }) => ({
        paper: id,
        off: marks - sections.reduce((sum, section) => sum + section.answer * section.marks, 0),
      }));
    expect(sums.filter(({ off }) => Math.abs(off) > 1e-9)).toEqual([]);
  });

  it('name a syllabus that is there', () => {
    const codes = profiles.flatMap(({ syllabusId }) => (syllabusId === undefined ? [] : [syllabusId]));
    expect(codes.filter((code) => syllabusNode(code) === undefined)).toEqual([]);
  });
});

describe('rows of an institute', () => {
  const own = {
    code: 'discuss',
    word: { en: 'Discuss', hi: 'चर्चा कीजिए' },
    conclusion: { en: 'a table', hi: 'तालिका' },
    source: 'the handbook of an institute',
  };

  it('replace a shipped row, and come after the shipped ones otherwise', () => {
    const table = extend(directives, [own, { ...own, code: 'sketch' }], directiveKey);
    expect(table).toHaveLength(directives.length + 1);
    expect(directive('discuss', table)?.conclusion.en).toBe('a table');
    expect(table.at(-1)?.code).toBe('sketch');
  });

  it('leave the shipped table as it is', () => {
    extend(directives, [own], directiveKey);
    expect(directive('discuss')?.conclusion.en).not.toBe('a table');
  });
});
