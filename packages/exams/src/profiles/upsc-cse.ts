import type { ExamProfile, McqPattern, Paper, PaperSection } from './profile.ts';

const MEDIUM = ['en', 'hi'] as const;
const name = { en: 'UPSC CSE', hi: 'यूपीएससी सिविल सेवा' };
const NOTICE = 'Civil Services Examination notice, Union Public Service Commission';
const DIRECTIVES = [
  'discuss',
  'analyse',
  'examine',
  'critically-examine',
  'critically-analyse',
  'evaluate',
  'assess',
  'comment',
  'elucidate',
  'explain',
  'describe',
  'justify',
  'substantiate',
  'enumerate',
  'distinguish',
  'compare',
  'to-what-extent',
  'account-for',
  'suggest',
  'trace',
  'illustrate',
  'short-note',
];

/** Four options, two marks, a third taken away: so since 2011, when Paper I took its present form. */
const PRELIMS: McqPattern = {
  options: 4,
  marks: 2,
  negative: 2 / 3,
  formats: [
    'single',
    'statements-select',
    'statements-count',
    'assertion-reason',
    'match',
    'pairs-count',
    'chronology',
  ],
};

const GS = (id: string, roman: string, sections: readonly PaperSection[]): Paper => ({
  id,
  name: { en: `GS-${roman}`, hi: `सामान्य अध्ययन-${roman}` },
  marks: 250,
  minutes: 180,
  medium: MEDIUM,
  sections,
});

const PRELIMS_PAPER: Paper = {
  id: 'gs',
  name: { en: 'General Studies Paper I', hi: 'सामान्य अध्ययन प्रश्नपत्र I' },
  marks: 200,
  minutes: 120,
  medium: MEDIUM,
  sections: [{ name: 'Objective', set: 100, answer: 100, marks: 2 }],
};

const ESSAY: Paper = {
  id: 'essay',
  name: { en: 'Essay', hi: 'निबंध' },
  marks: 250,
  minutes: 180,
  medium: MEDIUM,
  sections: [
    { name: 'Section A', set: 4, answer: 1, marks: 125 },
    { name: 'Section B', set: 4, answer: 1, marks: 125 },
  ],
};

/** The first year of the present papers asked for one long essay. */
const ONE_ESSAY: Paper = {
  ...ESSAY,
  sections: [{ name: 'Essay', set: 4, answer: 1, marks: 250 }],
};

const PSIR = (id: string, roman: string): Paper => ({
  id,
  name: {
    en: `Political Science and International Relations, Paper ${roman}`,
    hi: `राजनीति विज्ञान एवं अंतर्राष्ट्रीय संबंध, प्रश्नपत्र ${roman}`,
  },
  marks: 250,
  minutes: 180,
  medium: MEDIUM,
  sections: [
    { name: 'Compulsory: questions 1 and 5, five parts each', set: 10, answer: 10, marks: 10 },
    { name: 'Three of the other six, parts of 20, 15 and 15', set: 6, answer: 3, marks: 50 },
  ],
});

const papersOf = (sections: readonly PaperSection[], essay = ESSAY): Paper[] => [
  PRELIMS_PAPER,
  essay,
  GS('gs1', 'I', sections),
  GS('gs2', 'II', sections),
  GS('gs3', 'III', sections),
  GS('gs4', 'IV', sections),
  PSIR('psir1', 'I'),
  PSIR('psir2', 'II'),
];

const common = { id: 'upsc-cse', name, mcq: PRELIMS, directives: DIRECTIVES, syllabusId: 'upsc-cse' };

/** Pairs of the optional papers and of the essay go with every year: 10 × 150 in an optional, 125 × 1000–1200 in the essay. */
const ESSAY_PAIRS = [
  { marks: 125, words: 1000 },
  { marks: 125, words: 1200 },
];

/** The Civil Services Examination, newest pattern first. */
export const upscCse: readonly ExamProfile[] = [
  {
    ...common,
    validFrom: 2017,
    papers: papersOf([
      { name: 'Questions 1–10', set: 10, answer: 10, marks: 10 },
      { name: 'Questions 11–20', set: 10, answer: 10, marks: 15 },
    ]),
    pairs: [
      { marks: 10, words: 150, pages: 2 },
      { marks: 15, words: 250, pages: 3 },
      { marks: 20, words: 250, pages: 3 },
      ...ESSAY_PAIRS,
    ],
    source: `Instructions on the General Studies papers of the Civil Services (Main) Examination since 2017; ${NOTICE}. GS-IV has case studies of 20 marks and 250 words.`,
  },
  {
    ...common,
    validFrom: 2014,
    validTo: 2016,
    papers: papersOf([{ name: 'Questions 1–20', set: 20, answer: 20, marks: 12.5 }]),
    pairs: [{ marks: 12.5, words: 200 }, ...ESSAY_PAIRS],
    source: `Instructions on the General Studies papers I–III of the Civil Services (Main) Examination 2014–2016; ${NOTICE}`,
  },
  {
    ...common,
    validFrom: 2013,
    validTo: 2013,
    papers: papersOf([{ name: 'Questions 1–25', set: 25, answer: 25, marks: 10 }], ONE_ESSAY),
    pairs: [
      { marks: 10, words: 200 },
      { marks: 5, words: 100 },
      { marks: 250, words: 2500 },
    ],
    source: `Instructions on the General Studies papers of the Civil Services (Main) Examination 2013; ${NOTICE}`,
  },
];
