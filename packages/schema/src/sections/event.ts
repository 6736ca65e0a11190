import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Slug, WikidataId } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { When } from '../fields/when.ts';

const NEUTRALITY = [
  'third-state',
  'mediator-territory',
  'party-territory',
  'io-premises',
  'international-space',
  'virtual',
  'not-applicable',
  'disputed',
] as const;

/** A place where the event, or a part of it, happens. */
export const Venue = briefObject({
  id: Slug,
  site: Text.optional().describe('Building or grounds.'),
  city: Text,
  subdivision: Text.optional().describe('State or province.'),
  iso3166_2: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional()
    .describe('ISO 3166-2: US-FL.'),
  country: Slug.describe('Actor: a code such as us, or the id of a declared actor.'),
  coordinates: briefObject({
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
  }).optional(),
  purpose: z
    .array(z.enum(['negotiation', 'plenary', 'signing', 'announcement', 'media', 'residence', 'side-event']))
    .min(1),
  neutrality: z.enum(NEUTRALITY).describe('Whose ground it is, seen from the parties.'),
  neutralityNote: Text.optional(),
  when: When.optional(),
})
  .superRefine((venue, context) => {
    if (venue.neutrality === 'disputed' && venue.neutralityNote === undefined) {
      const message =
        'A venue whose neutrality is disputed needs a neutralityNote that says by whom and why.';
      context.addIssue({ code: 'custom', path: ['neutralityNote'], message, params: { code: 'missing' } });
    }
  })
  .meta({ title: 'Venue', description: 'A place of the event.' });
export type Venue = z.infer<typeof Venue>;

/** The diplomatic event that the brief is about. */
export const Event = briefObject({
  name: Text,
  kind: z
    .enum([
      'summit',
      'negotiation',
      'ministerial',
      'conference',
      'visit',
      'call',
      'signing',
      'dialogue',
      'mediation',
      'other',
    ])
    .optional(),
  level: z
    .enum([
      'leader',
      'ministerial',
      'deputy-ministerial',
      'senior-official',
      'working',
      'expert',
      'mixed',
      'unknown',
    ])
    .optional(),
  track: z.enum(['1', '1.5', '2', 'mixed']).optional().describe('1 officials, 2 private persons, 1.5 both.'),
  structure: z.enum(['bilateral', 'trilateral', 'minilateral', 'plurilateral', 'multilateral']).optional(),
  channel: z.enum(['direct', 'shuttle', 'proximity', 'mixed']).optional(),
  mode: z.enum(['in-person', 'remote', 'hybrid']).optional(),
  status: z
    .enum([
      'proposed',
      'scheduled',
      'ongoing',
      'adjourned',
      'suspended',
      'postponed',
      'cancelled',
      'concluded',
      'collapsed',
    ])
    .optional(),
  statusNote: Text.optional(),
  statusCites: Cites.optional(),
  when: When.optional(),
  resumes: When.optional().describe('Only for an adjourned or suspended event.'),
  timing: Text.optional(),
  sessions: z.array(briefObject({ when: When, label: Text, venue: Slug.optional() })).optional(),
  host: Slug.optional().describe('Actor.'),
  mediators: z.array(Slug).optional(),
  facilitators: z.array(Slug).optional(),
  excluded: z
    .array(briefObject({ actor: Slug, note: Text.optional() }))
    .optional()
    .describe('Whom the matter concerns and who is not there.'),
  venues: z.array(Venue).min(1).optional(),
  cameo: z
    .string()
    .regex(/^\d{2,4}$/)
    .optional()
    .describe('CAMEO event code, as text: 046.'),
  wikidata: WikidataId.optional(),
}).meta({ title: 'Event', description: 'The diplomatic event that the brief is about.' });
export interface Event extends z.infer<typeof Event> {}
