import type { ExamProfile } from './profile.ts';

const MEDIUM = ['en'] as const;

/** Examinations at the end of school. */
export const schoolExams: readonly ExamProfile[] = [
  {
    id: 'edexcel-9pl0',
    name: { en: 'Edexcel A-level Politics', hi: 'एडेक्सेल ए-लेवल राजनीति' },
    validFrom: 2019,
    papers: [
      {
        id: 'paper3',
        name: { en: 'Paper 3: Global Politics', hi: 'प्रश्नपत्र 3: वैश्विक राजनीति' },
        marks: 84,
        minutes: 120,
        medium: MEDIUM,
        sections: [
          { name: 'Section A: Examine', set: 2, answer: 1, marks: 12 },
          { name: 'Section B: Analyse', set: 1, answer: 1, marks: 12 },
          { name: 'Section C: Evaluate', set: 3, answer: 2, marks: 30 },
        ],
      },
    ],
    pairs: [{ marks: 12 }, { marks: 30 }],
    directives: ['examine', 'analyse', 'evaluate'],
    syllabusId: 'edexcel-9pl0',
    source:
      'Pearson Edexcel Level 3 Advanced GCE in Politics (9PL0) specification: 12-mark questions assess AO1 and AO2 only, 30-mark questions AO1 to AO3',
  },
  {
    id: 'ap-usgov',
    name: { en: 'AP US Government and Politics', hi: 'एपी अमेरिकी शासन एवं राजनीति' },
    validFrom: 2019,
    papers: [
      {
        id: 'frq',
        name: { en: 'Section II: free response', hi: 'खंड II: मुक्त उत्तर' },
        marks: 17,
        minutes: 100,
        medium: MEDIUM,
        sections: [
          { name: 'Concept application', set: 1, answer: 1, marks: 3 },
          { name: 'Quantitative analysis', set: 1, answer: 1, marks: 4 },
          { name: 'SCOTUS comparison', set: 1, answer: 1, marks: 4 },
          { name: 'Argument essay', set: 1, answer: 1, marks: 6 },
        ],
      },
    ],
    pairs: [{ marks: 3 }, { marks: 4 }, { marks: 6 }],
    mcq: { options: 4, marks: 1, negative: 0, formats: ['single'] },
    directives: ['describe', 'explain', 'compare'],
    syllabusId: 'ap-usgov',
    source: 'College Board, AP United States Government and Politics Course and Exam Description',
  },
  {
    id: 'ap-comp-gov',
    name: { en: 'AP Comparative Government and Politics', hi: 'एपी तुलनात्मक शासन एवं राजनीति' },
    validFrom: 2020,
    papers: [
      {
        id: 'frq',
        name: { en: 'Section II: free response', hi: 'खंड II: मुक्त उत्तर' },
        marks: 19,
        minutes: 90,
        medium: MEDIUM,
        sections: [
          { name: 'Conceptual analysis', set: 1, answer: 1, marks: 4 },
          { name: 'Quantitative analysis', set: 1, answer: 1, marks: 5 },
          { name: 'Comparative analysis', set: 1, answer: 1, marks: 5 },
          { name: 'Argument essay', set: 1, answer: 1, marks: 5 },
        ],
      },
    ],
    pairs: [{ marks: 4 }, { marks: 5 }],
    mcq: { options: 4, marks: 1, negative: 0, formats: ['single'] },
    directives: ['define', 'describe', 'explain', 'compare'],
    syllabusId: 'ap-comp-gov',
    source:
      'Study guides on the College Board’s AP Comparative Government and Politics Course and Exam Description, read at second hand; they differ on the quantitative question (4 or 5 points), and most give 5',
  },
];
