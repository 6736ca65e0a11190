import { describe, expect, it } from 'vitest';
import { findFrontMatter, spellFrontMatter } from './front-matter.ts';

describe('front matter', () => {
  it.each([
    ['---\na: 1\n---\n# T', { yaml: 'a: 1\n', start: 4, end: 13 }],
    ['---\r\na: 1\r\n---\r\n', { yaml: 'a: 1\r\n', start: 5, end: 16 }],
    ['---\n---\n', { yaml: '', start: 4, end: 8 }],
    ['--- \na: "---"\n---', { yaml: 'a: "---"\n', start: 5, end: 17 }],
    ['---\na: 1\n', undefined],
    ['\n---\na: 1\n---\n', undefined],
    ['----\na: 1\n---\n', undefined],
  ])('of %j', (text, expected) => expect(findFrontMatter(text)).toEqual(expected));

  it('is written in an order that does not hang on the brief', () => {
    const text = spellFrontMatter({
      'x-mine': 1,
      sources: [],
      event: { name: 'A' },
      timeline: {},
      id: 'a',
      schemaVersion: 1,
    });
    expect(text.match(/^[\w-]+(?=:)/gm)).toEqual([
      'schemaVersion',
      'id',
      'event',
      'timeline',
      'sources',
      'x-mine',
    ]);
  });

  it('quotes what YAML would take for something else', () => {
    const value = { title: '1.10', shortTitle: 'a: b # c', id: '046', lang: 'null' };
    expect(spellFrontMatter(value)).toContain('title: "1.10"');
    expect(spellFrontMatter(value)).toContain('lang: "null"');
  });
});
