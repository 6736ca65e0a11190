import * as z from 'zod';
import { ActorId } from '../fields/actor-id.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { When } from '../fields/when.ts';

/** Whose ground a venue is, seen from the parties. */
export const NEUTRALITY = [
  'third-state',
  'mediator-territory',
  'party-territory',
  'io-premises',
  'international-space',
  'virtual',
  'not-applicable',
  'disputed',
] as const;

/** What happens at a venue. */
export const VENUE_PURPOSES = [
  'negotiation',
  'plenary',
  'signing',
  'announcement',
  'media',
  'residence',
  'side-event',
] as const;

/** A place where the event, or a part of it, happens. */
export const Venue = briefObject({
  id: field(Slug, 'The id by which sessions name the venue.', 'capella'),
  site: field(Text.optional(), 'Building or grounds.', 'Capella Hotel, Sentosa'),
  city: field(Text, 'City or town.', 'Shimla'),
  subdivision: field(Text.optional(), 'State or province.', 'Himachal Pradesh'),
  iso3166_2: field(
    z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
      .optional(),
    'ISO 3166-2 code of the state or province.',
    'IN-HP',
  ),
  country: field(ActorId, 'The state in which it lies.', 'in'),
  coordinates: field(
    briefObject({
      lat: field(z.number().min(-90).max(90), 'Degrees north of the equator; south is negative.', 31.1),
      lon: field(z.number().min(-180).max(180), 'Degrees east of Greenwich; west is negative.', 77.17),
    }).optional(),
    'Where it lies, in degrees of WGS 84.',
  ),
  purpose: field(z.array(z.enum(VENUE_PURPOSES)).min(1), 'What happens there.', ['negotiation', 'signing']),
  neutrality: field(z.enum(NEUTRALITY), 'Whose ground it is, seen from the parties.'),
  neutralityNote: field(
    Text.optional(),
    'By whom and why it is called so; needed where it is disputed.',
    'Held on the territory of one party.',
  ),
  when: field(When.optional(), 'When the venue was used.', '1995-11-01/1995-11-21'),
})
  .superRefine((venue, context) => {
    if (venue.neutrality === 'disputed' && venue.neutralityNote === undefined) {
      const message =
        'A venue whose neutrality is disputed needs a neutralityNote that says by whom and why.';
      context.addIssue({ code: 'custom', path: ['neutralityNote'], message, params: { code: 'missing' } });
    }
  })
  .meta({
    title: 'Venue',
    description: 'A place of the event.',
    anyOf: [
      { properties: { neutrality: { not: { const: 'disputed' } } } },
      { properties: { neutrality: { const: 'disputed' } }, required: ['neutralityNote'] },
    ],
  });
export interface Venue extends z.infer<typeof Venue> {}
