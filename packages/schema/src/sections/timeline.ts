import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { When } from '../fields/when.ts';

/** One step on the way to the event, or after it. */
export const TimelineEntry = briefObject({
  id: Slug,
  when: When,
  title: Text,
  text: Text.optional(),
  kind: z.enum(['conflict', 'meeting', 'agreement', 'statement', 'legal', 'policy', 'other']).optional(),
  thisEvent: z.boolean().optional().describe('This entry is the event of the brief.'),
  verification: z.enum(['verified', 'reported', 'disputed', 'unverified']).optional(),
  cites: Cites.optional(),
}).meta({ title: 'Timeline entry', description: 'One step on the way.' });
export interface TimelineEntry extends z.infer<typeof TimelineEntry> {}

/** What happened, in order. */
export const Timeline = briefObject({
  heading: Text.optional(),
  entries: z.array(TimelineEntry).min(1),
}).meta({ title: 'Timeline', description: 'What happened, in order.' });
export interface Timeline extends z.infer<typeof Timeline> {}
