import { type Brief, checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { textsOf } from './texts.ts';
import { firstWordsOf, WordIndex } from './word-index.ts';

const { brief } = checkBrief({
  schemaVersion: 1,
  id: 'talks',
  lang: 'en',
  title: { en: 'NATO’s talks, and Nato again', hi: 'तटस्थता पर वार्ता' },
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'The *Oslo* channel' },
  whyInNews: 'No talks in Oslo.',
});
const index = new WordIndex(textsOf(brief as Brief));
const fields = (texts: Iterable<{ readonly path: readonly PropertyKey[] }>) =>
  [...texts].map(({ path }) => path.join('/'));

describe('an index of words', () => {
  it('finds texts by words in whatever case, in the order of the document', () => {
    expect(fields(index.near(['oslo', 'talks']))).toEqual(['title/en', 'event/name', 'whyInNews']);
    expect(fields(index.with('nato'))).toEqual(['title/en']);
  });

  it('finds no part of a word but in Devanagari', () => {
    expect(fields(index.near(['osl', 'talk']))).toEqual([]);
    expect(fields(index.near([], ['तटस्थ']))).toEqual(['title/hi']);
  });

  it('knows how a word is written', () => {
    expect(fields(index.withWritten('Nato'))).toEqual(['title/en']);
    expect([index.hasWritten('NATO'), index.hasWritten('nato')]).toEqual([true, false]);
    expect(fields(index.where((word) => /^[A-Z]{2,}$/.test(word)))).toEqual(['title/en']);
  });

  it('counts the words of all texts', () => {
    expect(index.count).toBe(6 + 3 + 3 + 4);
  });
});

it('first words are in small letters, each once', () => {
  expect([...firstWordsOf(['Freedom fighters', 'freedom', 'Côte d’Ivoire'])]).toEqual(['freedom', 'côte']);
});
