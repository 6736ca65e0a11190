import * as z from 'zod';
import { briefObject } from '../fields/object.ts';
import { Slug, WikidataId } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';

/** Kinds of actors in international affairs. */
export const ACTOR_KINDS = [
  'state',
  'former-state',
  'igo',
  'regional-org',
  'nsa',
  'entity',
  'sub-state',
  'company',
  'ngo',
  'other',
] as const;

/** An actor that no code names, or one whose name this brief sets anew. */
export const Actor = briefObject({
  id: Slug,
  kind: z.enum(ACTOR_KINDS),
  name: Text,
  shortName: Text.optional().describe('For table cells.'),
  demonym: Text.optional(),
  iso3166: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe('ISO 3166-1 alpha-2.'),
  iso3166_3: z
    .string()
    .regex(/^[A-Z]{4}$/)
    .optional()
    .describe('ISO 3166-3, for a former state.'),
  m49: z
    .string()
    .regex(/^\d{3}$/)
    .optional()
    .describe('UN M49.'),
  wikidata: WikidataId.optional(),
  memberOf: z.array(Slug).optional(),
  successors: z.array(Slug).optional(),
}).meta({
  title: 'Actor',
  description: 'An actor of this brief that is not well known by a code, or whose name it overrides.',
});
export interface Actor extends z.infer<typeof Actor> {}
