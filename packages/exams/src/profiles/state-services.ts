import type { ExamProfile, Paper } from './profile.ts';

const MEDIUM = ['en', 'hi'] as const;
const GUIDES =
  'Coaching guides (Drishti IAS, Physics Wallah), read at second hand; the commission’s own notice was not read';

const paper = (id: string, en: string, hi: string, marks: number, sections: Paper['sections']): Paper => ({
  id,
  name: { en, hi },
  marks,
  minutes: 180,
  medium: MEDIUM,
  sections,
});

const uppscGs = (number: number): Paper =>
  paper(`gs${number}`, `General Studies ${number}`, `सामान्य अध्ययन ${number}`, 200, [
    { name: 'Section A', set: 10, answer: 10, marks: 8 },
    { name: 'Section B', set: 10, answer: 10, marks: 12 },
  ]);

const rpscGs = (number: number): Paper =>
  paper(`gs${number}`, `General Studies ${number}`, `सामान्य अध्ययन ${number}`, 200, []);

/** Main and preliminary examinations of state commissions. */
export const stateServices: readonly ExamProfile[] = [
  {
    id: 'uppsc-pcs',
    name: { en: 'UPPSC PCS', hi: 'यूपीपीएससी पीसीएस' },
    validFrom: 2018,
    papers: [1, 2, 3, 4].map(uppscGs),
    pairs: [
      { marks: 8, words: 125 },
      { marks: 12, words: 200 },
    ],
    mcq: {
      options: 4,
      marks: 200 / 150,
      negative: 200 / 450,
      formats: ['single', 'statements-select', 'match'],
    },
    directives: [],
    source: `${GUIDES}; they agree on 20 questions: ten of 8 marks and 125 words, ten of 12 marks and 200 words`,
  },
  {
    id: 'rpsc-ras',
    name: { en: 'RPSC RAS', hi: 'आरपीएससी आरएएस' },
    validFrom: 2024,
    papers: [1, 2, 3].map(rpscGs),
    pairs: [
      { marks: 5, words: 50 },
      { marks: 10, words: 150 },
      { marks: 20, words: 300 },
    ],
    mcq: {
      options: 5,
      marks: 200 / 150,
      negative: 200 / 450,
      formats: ['single', 'statements-select', 'match'],
    },
    directives: [],
    source: `${GUIDES}; one guide of 2026 has these word limits. The fifth option of the preliminary test says that the question is not attempted`,
  },
  {
    id: 'bpsc-cce',
    name: { en: 'BPSC CCE', hi: 'बीपीएससी सीसीई' },
    validFrom: 2023,
    papers: [
      paper('hindi', 'General Hindi (qualifying at 30)', 'सामान्य हिंदी (अर्हक, 30 अंक)', 100, []),
      paper('gs1', 'General Studies 1', 'सामान्य अध्ययन 1', 300, []),
      paper('gs2', 'General Studies 2', 'सामान्य अध्ययन 2', 300, []),
      paper('essay', 'Essay (one topic on Bihar)', 'निबंध (एक विषय बिहार पर)', 300, [
        { name: 'Three sections', set: 12, answer: 3, marks: 100 },
      ]),
      paper('optional', 'Optional subject (objective, qualifying)', 'वैकल्पिक विषय (वस्तुनिष्ठ, अर्हक)', 100, []),
    ],
    pairs: [],
    directives: [],
    source: `${GUIDES}; marks are those of the pattern since the 68th Combined Competitive Examination`,
  },
];
