import type { SectionComposer } from '../compose/section.ts';
import { agenda } from './agenda.ts';
import { conclusion } from './conclusion.ts';
import { context } from './context.ts';
import { corrections } from './corrections.ts';
import { cta } from './cta.ts';
import { delegations } from './delegations.ts';
import { disputes } from './disputes.ts';
import { event } from './event.ts';
import { exam } from './exam.ts';
import { glossary } from './glossary.ts';
import { imprint } from './imprint.ts';
import { instruments } from './instruments.ts';
import { keyDetails } from './key-details.ts';
import { keyNotes } from './key-notes.ts';
import { media } from './media.ts';
import { outcomes } from './outcomes.ts';
import type { PartName } from './parts.ts';
import { quotes } from './quotes.ts';
import { reactions } from './reactions.ts';
import { related } from './related.ts';
import { sources } from './sources.ts';
import { statistics } from './statistics.ts';
import { timeline } from './timeline.ts';
import { venueAnalysis } from './venue-analysis.ts';
import { whyInNews } from './why-in-news.ts';

/** How each part of a handout is composed. */
export const partComposers: { readonly [K in PartName]: SectionComposer } = {
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
  event,
  statistics,
  quotes,
  media,
  related,
  corrections,
  imprint,
};
