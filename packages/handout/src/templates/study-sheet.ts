import type { Template } from './template.ts';

/** Two columns to revise from: facts and key notes first. */
export const studySheet: Template = {
  name: 'study-sheet',
  description: 'Two columns, facts and key notes first, made to fit one sheet.',
  sections: {
    keyDetails: true,
    whyInNews: true,
    timeline: true,
    keyNotes: true,
    delegations: true,
    reactions: true,
    agenda: true,
    outcomes: true,
    instruments: true,
    venueAnalysis: true,
    glossary: true,
    exam: true,
    context: true,
    conclusion: true,
    disputes: true,
    cta: true,
    sources: true,
  },
  pages: {
    paper: 'A4',
    margins: { top: 18, right: 14, bottom: 16, left: 14 },
    columns: 2,
    columnGap: 7,
    bodySize: 9,
    leading: 12,
  },
};
