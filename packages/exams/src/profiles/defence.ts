import type { ExamProfile, McqPattern } from './profile.ts';

const MEDIUM = ['en', 'hi'] as const;
const NOTICE = 'examination notice, Union Public Service Commission';
const objective = (marks: number): McqPattern => ({
  options: 4,
  marks,
  negative: marks / 3,
  formats: ['single', 'statements-select', 'match'],
});

/** Examinations for the armed and police forces. */
export const defence: readonly ExamProfile[] = [
  {
    id: 'upsc-capf',
    name: { en: 'UPSC CAPF (AC)', hi: 'यूपीएससी सीएपीएफ़ (एसी)' },
    validFrom: 2012,
    papers: [
      {
        id: 'paper1',
        name: { en: 'General Ability and Intelligence', hi: 'सामान्य योग्यता एवं बुद्धिमत्ता' },
        marks: 250,
        minutes: 120,
        medium: MEDIUM,
        sections: [{ name: 'Objective', set: 125, answer: 125, marks: 2 }],
      },
      {
        id: 'paper2',
        name: {
          en: 'General Studies, Essay and Comprehension',
          hi: 'सामान्य अध्ययन, निबंध एवं बोधगम्यता',
        },
        marks: 200,
        minutes: 180,
        medium: MEDIUM,
        sections: [
          { name: 'Part A: essays', set: 6, answer: 4, marks: 20 },
          { name: 'Part B: comprehension, précis, language', set: 1, answer: 1, marks: 120 },
        ],
      },
    ],
    pairs: [],
    mcq: objective(2),
    directives: [],
    source: `Central Armed Police Forces (Assistant Commandants) ${NOTICE}; the division of Part A is from question papers as coaching sites print them`,
  },
  {
    id: 'upsc-cds',
    name: { en: 'UPSC CDS', hi: 'यूपीएससी सीडीएस' },
    validFrom: 2012,
    papers: [
      {
        id: 'gk',
        name: { en: 'General Knowledge', hi: 'सामान्य ज्ञान' },
        marks: 100,
        minutes: 120,
        medium: MEDIUM,
        sections: [{ name: 'Objective', set: 120, answer: 120, marks: 100 / 120 }],
      },
    ],
    pairs: [],
    mcq: objective(100 / 120),
    directives: [],
    source: `Combined Defence Services ${NOTICE}; the number of questions is from the papers as coaching sites print them`,
  },
  {
    id: 'upsc-nda',
    name: { en: 'UPSC NDA and NA', hi: 'यूपीएससी एनडीए एवं एनए' },
    validFrom: 2012,
    papers: [
      {
        id: 'gat',
        name: { en: 'General Ability Test', hi: 'सामान्य योग्यता परीक्षण' },
        marks: 600,
        minutes: 150,
        medium: MEDIUM,
        sections: [{ name: 'Objective', set: 150, answer: 150, marks: 4 }],
      },
    ],
    pairs: [],
    mcq: { options: 4, marks: 4, negative: 4 / 3, formats: ['single', 'statements-select', 'match'] },
    directives: [],
    source: `National Defence Academy and Naval Academy ${NOTICE}; the number of questions is from the papers as coaching sites print them`,
  },
];
