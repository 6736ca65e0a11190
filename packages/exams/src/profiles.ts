import type { BilingualText } from './row.ts';

/** How an exam asks: marks that go with word limits, and for how long. */
export interface ExamProfile {
  readonly id: string;
  readonly name: BilingualText;
  readonly validFrom: number;
  readonly validTo?: number;
  /** Marks and words that go together in its written papers. */
  readonly pairs: readonly { readonly marks: number; readonly words: number }[];
  /** Where the pattern is read from. */
  readonly source: string;
}

const PAPERS = 'the question papers of these years, Union Public Service Commission';

/** Patterns of written exams, newest first within an exam. */
export const profiles: readonly ExamProfile[] = [
  {
    id: 'upsc-cse',
    name: { en: 'UPSC CSE', hi: 'यूपीएससी सिविल सेवा' },
    validFrom: 2017,
    pairs: [
      { marks: 10, words: 150 },
      { marks: 15, words: 250 },
    ],
    source: PAPERS,
  },
  {
    id: 'upsc-cse',
    name: { en: 'UPSC CSE', hi: 'यूपीएससी सिविल सेवा' },
    validFrom: 2014,
    validTo: 2016,
    pairs: [{ marks: 12.5, words: 200 }],
    source: PAPERS,
  },
  {
    id: 'upsc-cse',
    name: { en: 'UPSC CSE', hi: 'यूपीएससी सिविल सेवा' },
    validFrom: 2013,
    validTo: 2013,
    pairs: [
      { marks: 10, words: 200 },
      { marks: 5, words: 100 },
    ],
    source: PAPERS,
  },
];

/** The pattern of an exam in a year; `undefined` for an exam or year that is not known here. */
export function profileOf(exam: string, year: number): ExamProfile | undefined {
  return profiles.find(
    ({ id, validFrom, validTo }) => id === exam && year >= validFrom && year <= (validTo ?? year),
  );
}
