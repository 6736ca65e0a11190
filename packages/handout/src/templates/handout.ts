import type { Template } from './template.ts';

/** The full brief in one column. */
export const handout: Template = {
  name: 'handout',
  description: 'The full brief in one column, two to four pages.',
  sections: {
    keyDetails: true,
    whyInNews: true,
    context: true,
    delegations: true,
    agenda: true,
    outcomes: true,
    instruments: true,
    timeline: true,
    keyNotes: true,
    venueAnalysis: true,
    reactions: true,
    disputes: true,
    conclusion: true,
    glossary: true,
    exam: true,
    cta: true,
    sources: true,
  },
  footnotes: true,
  pages: {
    paper: 'A4',
    margins: { top: 20, right: 20, bottom: 18, left: 20 },
    columns: 1,
    columnGap: 8,
    bodySize: 10,
    leading: 13.5,
  },
};
