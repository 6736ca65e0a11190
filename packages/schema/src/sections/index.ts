import type * as z from 'zod';
import { Sources } from '../registries/source.ts';
import { Agenda } from './agenda.ts';
import { Conclusion } from './conclusion.ts';
import { Context } from './context.ts';
import { Ctas } from './cta.ts';
import { Delegations } from './delegations.ts';
import { Disputes } from './disputes.ts';
import { Exam } from './exam.ts';
import { Glossary } from './glossary.ts';
import { Instruments } from './instruments.ts';
import { KeyDetails } from './key-details.ts';
import { KeyNotes } from './key-notes.ts';
import { Outcomes } from './outcomes.ts';
import { Reactions } from './reactions.ts';
import { Timeline } from './timeline.ts';
import { VenueAnalysis } from './venue-analysis.ts';
import { WhyInNews } from './why-in-news.ts';

/**
 * The sections of a brief: what can be printed, each under its key. Every layer has a table with these keys, so a section
 * added here is named by the compiler wherever it is still missing.
 */
export const sections = {
  keyDetails: KeyDetails,
  whyInNews: WhyInNews,
  context: Context,
  delegations: Delegations,
  agenda: Agenda,
  outcomes: Outcomes,
  instruments: Instruments,
  timeline: Timeline,
  exam: Exam,
  keyNotes: KeyNotes,
  venueAnalysis: VenueAnalysis,
  reactions: Reactions,
  disputes: Disputes,
  conclusion: Conclusion,
  glossary: Glossary,
  cta: Ctas,
  sources: Sources,
} as const;

/** Key of a section. */
export type SectionName = keyof typeof sections;

type Optional<Shape extends Record<string, z.ZodType>> = { [K in keyof Shape]: z.ZodOptional<Shape[K]> };

/** The sections as optional fields of an object. */
export const optionalSections: Optional<typeof sections> = Object.fromEntries(
  Object.entries(sections).map(([name, schema]) => [name, schema.optional()]),
) as Optional<typeof sections>;
