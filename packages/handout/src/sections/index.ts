import type { SectionName } from '@aide-memoire/schema';
import type { SectionComposer } from '../compose/section.ts';
import { agenda } from './agenda.ts';
import { conclusion } from './conclusion.ts';
import { context } from './context.ts';
import { cta } from './cta.ts';
import { delegations } from './delegations.ts';
import { disputes } from './disputes.ts';
import { exam } from './exam.ts';
import { glossary } from './glossary.ts';
import { instruments } from './instruments.ts';
import { keyDetails } from './key-details.ts';
import { keyNotes } from './key-notes.ts';
import { outcomes } from './outcomes.ts';
import { reactions } from './reactions.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { venueAnalysis } from './venue-analysis.ts';
import { whyInNews } from './why-in-news.ts';

/** How each section of a brief is composed. */
export const sectionComposers: { readonly [K in SectionName]: SectionComposer } = {
  keyDetails,
  whyInNews,
  context,
  delegations,
  agenda,
  outcomes,
  instruments,
  timeline,
  exam,
  keyNotes,
  venueAnalysis,
  reactions,
  disputes,
  conclusion,
  glossary,
  cta,
  sources,
};
