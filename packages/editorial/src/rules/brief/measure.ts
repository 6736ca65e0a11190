import { defineRule } from '../../rule.ts';
import { phrase, wordsOf } from '../../support/words.ts';

export const whyInNewsLength = defineRule({
  id: 'brief/why-in-news-length',
  severity: 'warning',
  title: 'A long “why in news”',
  why: 'It is the first box of a handout, read in ten seconds.',
  mend: 'Keep it to 60 words; the rest belongs to the context.',
  example: { wrong: 'whyInNews of 110 words', right: 'whyInNews of 45 words' },
  options: { words: 60 },
  check: ({ texts }, { words }) =>
    texts.flatMap((text) => {
      const count = text.field === 'whyInNews' ? wordsOf(text.plain).length : 0;
      return count > words
        ? [{ path: text.path, message: `“Why in news” has ${count} words, ${words} are allowed.` }]
        : [];
    }),
});

export const categoriesCount = defineRule({
  id: 'brief/categories-count',
  severity: 'info',
  title: 'Too many categories',
  why: 'A brief that is in every category is found in none.',
  mend: 'Keep one to five.',
  example: { wrong: 'seven categories', right: 'three categories' },
  options: { most: 5 },
  check: ({ brief }, { most }) => {
    const count = brief.categories?.length ?? 1;
    return count <= most && count > 0
      ? []
      : [{ path: ['categories'], message: `The brief has ${count} categories.` }];
  },
});

const LISTS = ['background', 'significance', 'challenges', 'wayForward', 'indiaAngle'] as const;

export const listLength = defineRule({
  id: 'brief/list-length',
  severity: 'info',
  title: 'A list of the context that is very short or very long',
  why: 'Three to seven points are what a student keeps in mind, and what an answer has room for.',
  mend: 'Join points that belong together, or say in the body what stands alone.',
  example: { wrong: 'challenges: one point', right: 'challenges: three points' },
  options: { least: 3, most: 7 },
  check: ({ brief }, { least, most }) =>
    LISTS.flatMap((key) => {
      const count = brief.context?.[key]?.length;
      if (count === undefined || (count >= least && count <= most)) return [];
      return [
        {
          path: ['context', key],
          message: `This list has ${count} point${count === 1 ? '' : 's'}, ${least} to ${most} are usual.`,
        },
      ];
    }),
});

export const termUnused = defineRule({
  id: 'glossary/unused',
  severity: 'warning',
  title: 'A term that the text does not use',
  why: 'A glossary explains words of the text; others only take room.',
  mend: 'Use the term, or take it away.',
  example: {
    wrong: 'glossary: Track 2, and no “Track 2” in the text',
    right: 'a glossary of terms that occur',
  },
  check: ({ brief, texts }) => {
    if ((brief.glossary ?? []).length === 0) return [];
    const told = texts.filter(({ field }) => !field.startsWith('glossary/')).map((text) => text.normal);
    const refs = JSON.stringify([brief.agenda ?? [], brief.exam?.questions ?? []]);
    return (brief.glossary ?? []).flatMap(({ term, id }, index) => {
      const names = typeof term === 'string' ? [term] : Object.values(term);
      if (
        refs.includes(`"${id}"`) ||
        names.some((name) => told.some((text) => text.includes(phrase(name).trimEnd())))
      )
        return [];
      return [{ path: ['glossary', index], message: `“${names[0] ?? id}” occurs nowhere in the brief.` }];
    });
  },
});
