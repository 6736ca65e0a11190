import type { SectionName } from '@aide-memoire/schema';
import type { SectionSpelling } from '../spelling.ts';
import { agenda } from './agenda.ts';
import { conclusion } from './conclusion.ts';
import { context } from './context.ts';
import { delegations } from './delegations.ts';
import { disputes } from './disputes.ts';
import { exam } from './exam.ts';
import { glossary } from './glossary.ts';
import { keyDetails } from './key-details.ts';
import { keyNotes } from './key-notes.ts';
import { outcomes } from './outcomes.ts';
import { reactions } from './reactions.ts';
import { timeline } from './timeline.ts';
import { venueAnalysis } from './venue-analysis.ts';
import { whyInNews } from './why-in-news.ts';

/** How each section stands in a file, in the order in which they are written; `front-matter` for those that are data. */
export const spellings: { readonly [K in SectionName]: SectionSpelling<K> | 'front-matter' } = {
  keyDetails,
  whyInNews,
  context,
  delegations,
  agenda,
  outcomes,
  instruments: 'front-matter',
  timeline,
  exam,
  keyNotes,
  venueAnalysis,
  reactions,
  disputes,
  conclusion,
  glossary,
  cta: 'front-matter',
  sources: 'front-matter',
};

/** The names of the sections, in the order of the table. */
export const sectionNames = Object.keys(spellings) as SectionName[];
