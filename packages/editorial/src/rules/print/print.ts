import { defineRule } from '../../rule.ts';
import { isForTeachers } from '../../support/fields.ts';
import { pattern } from '../../support/patterns.ts';
import { wordsOf } from '../../support/words.ts';

const CELL = /^(?:venueAnalysis|reactions)\/rows\/\*\/(?:advantage|thisEvent|response|interests\/\*)$/;

export const wideCell = defineRule({
  id: 'print/wide-cell',
  severity: 'warning',
  title: 'A paragraph in a table cell',
  why: 'A cell of a three-column table has some six words to a line: fifty words make it a column of eight lines beside empty ones.',
  mend: 'Say the essence in the cell, the rest in a note below.',
  example: { wrong: 'a response of 60 words', right: 'a response of 20 words' },
  options: { words: 45 },
  check: ({ texts }, { words }) =>
    texts.flatMap((text) => {
      const count = text.plain.length > words && CELL.test(text.field) ? wordsOf(text.plain).length : 0;
      return count > words ? [{ path: text.path, message: `This cell has ${count} words.` }] : [];
    }),
});

export const unbreakable = defineRule({
  id: 'print/unbreakable',
  severity: 'warning',
  title: 'A word that fits in no column',
  why: 'A word of thirty letters runs over the edge of its cell, or leaves a hole before it.',
  mend: 'Break it with a hyphen or a space; give an address as a link with words.',
  example: {
    wrong: 'https://www.example.org/a/very/long/path in a cell',
    right: '[the report](https://www.example.org/…)',
  },
  options: { letters: 30 },
  check: ({ texts }, { letters }) =>
    texts.flatMap((text) => {
      if (text.field.startsWith('sources/')) return [];
      if (!text.stretches.some((stretch) => stretch.length > letters)) return [];
      const word = pattern(`[^\\s/–—-]{${letters + 1},}`, 'u').exec(text.plain)?.[0];
      return word === undefined
        ? []
        : [
            {
              path: text.path,
              message: `“${word}” has ${[...word].length} characters and no place to break.`,
              actual: word,
            },
          ];
    }),
});

export const pageBudget = defineRule({
  id: 'print/page-budget',
  severity: 'warning',
  title: 'More text than the handout has pages for',
  why: 'About 500 words fill an A4 page of a handout: a brief of 3,000 becomes a booklet.',
  mend: 'Shorten it, or raise `words` in the settings of this rule.',
  example: { wrong: 'a brief of 4,200 words', right: 'a brief of 2,000 words' },
  options: { words: 3000 },
  check: ({ texts, brief, words: index }, { words }) => {
    // A word as examiners count it has a word of the index, and mostly one: where those are few enough, nobody need count.
    if (index.count <= words) return [];
    const count = texts
      .filter((text) => !isForTeachers(text) && (!text.oneOfMany || text.lang === brief.lang))
      .reduce((sum, { plain }) => sum + wordsOf(plain).length, 0);
    return count > words
      ? [{ path: [], message: `The brief has ${count} words, ${words} are allowed.` }]
      : [];
  },
});

export const orphanHeading = defineRule({
  id: 'print/orphan-heading',
  severity: 'warning',
  title: 'A heading with nothing under it',
  why: 'It prints nowhere, or over nothing.',
  mend: 'Write the section, or take the heading away.',
  example: {
    wrong: 'headings: { reactions: What others said }, no reactions',
    right: 'headings and the section, or neither',
  },
  check: ({ brief }) => {
    const present = new Set(Object.keys(brief));
    const own: Readonly<Record<string, string>> = { participants: 'delegations' };
    const headings = Object.keys(brief.headings ?? {}).flatMap((key) =>
      present.has(own[key] ?? key)
        ? []
        : [{ path: ['headings', key], message: `The brief has no “${own[key] ?? key}” for this heading.` }],
    );
    const facts =
      brief.keyDetailsHeading !== undefined &&
      (brief.keyDetails ?? []).length === 0 &&
      brief.event.status === undefined &&
      brief.event.venues === undefined &&
      brief.event.when === undefined
        ? [{ path: ['keyDetailsHeading'], message: 'No key detail stands under this heading.' }]
        : [];
    const questions =
      brief.exam?.questionsHeading !== undefined && (brief.exam.questions ?? []).length === 0
        ? [{ path: ['exam', 'questionsHeading'], message: 'No question stands under this heading.' }]
        : [];
    return [...headings, ...facts, ...questions];
  },
});
