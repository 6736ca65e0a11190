import { wordsFor } from '@aide-memoire/handout';
import { type SectionName, sections } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { spellings } from '../../packages/markdown/src/spelling/sections/index.ts';

// The spelling may not import the handout, so both name the sections; what is written in a file is what is printed.
describe.each(['en', 'hi'])('default headings in %s', (lang) => {
  const { headings } = wordsFor(lang).words;

  it.each(Object.keys(sections) as SectionName[])('%s', (name) => {
    const spelling = spellings[name];
    if (spelling === 'front-matter') return;
    const [first] = spelling.names[lang as 'en' | 'hi'];
    expect(first).toBe(headings[name]);
  });
});
