import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { FactVerification } from '../fields/verified.ts';
import { When } from '../fields/when.ts';

/** What kind of step an entry of a timeline is. */
export const TIMELINE_KINDS = [
  'conflict',
  'meeting',
  'agreement',
  'statement',
  'legal',
  'policy',
  'other',
] as const;

/** One step on the way to the event, or after it. */
export const TimelineEntry = briefObject({
  id: field(Slug, 'The id of the entry.', 'lahore-1999'),
  when: field(When, 'When it was.', '1999-02-21'),
  title: field(Text, 'What happened.', 'Lahore Declaration'),
  text: field(Text.optional(), 'A sentence more.', 'Repatriation of prisoners and civilians'),
  kind: field(z.enum(TIMELINE_KINDS).optional(), 'What kind of step it is.'),
  thisEvent: field(z.boolean().optional(), 'True for the entry that is the event of the brief.'),
  verification: FactVerification.optional(),
  cites: Cites.optional(),
}).meta({ title: 'Timeline entry', description: 'One step on the way.' });
export interface TimelineEntry extends z.infer<typeof TimelineEntry> {}

/** What happened, in order. */
export const Timeline = briefObject({
  heading: field(Text.optional(), 'The heading to print in place of the default one.', 'The road to Simla'),
  entries: field(z.array(TimelineEntry).min(1), 'The steps, the earliest first.'),
}).meta({ title: 'Timeline', description: 'What happened, in order.' });
export interface Timeline extends z.infer<typeof Timeline> {}
