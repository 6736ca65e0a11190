import * as z from 'zod';
import { ActorId } from '../fields/actor-id.ts';
import { field } from '../fields/field.ts';
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
  id: field(
    Slug,
    'The id by which the brief names the actor; a code here gives the code another name.',
    'jansangh',
  ),
  kind: field(z.enum(ACTOR_KINDS), 'What kind of actor it is; nsa is an armed or other non-state actor.'),
  name: field(Text, 'The name in full.', 'Bharatiya Jana Sangh'),
  shortName: field(Text.optional(), 'The name for table cells.', 'Jana Sangh'),
  demonym: field(Text.optional(), 'What belongs to the actor is called so.', 'American'),
  iso3166: field(
    z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    'ISO 3166-1 alpha-2 code of a state.',
    'US',
  ),
  iso3166_3: field(
    z
      .string()
      .regex(/^[A-Z]{4}$/)
      .optional(),
    'ISO 3166-3 code of a former state.',
    'SUHH',
  ),
  m49: field(
    z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
    'Code of the United Nations standard M49.',
    '356',
  ),
  wikidata: WikidataId.optional(),
  memberOf: field(z.array(ActorId).optional(), 'Organisations that the actor belongs to.', ['eu', 'nato']),
  successors: field(z.array(ActorId).optional(), 'Who came after a former state.', ['ru']),
}).meta({
  title: 'Actor',
  description: 'An actor of this brief that is not well known by a code, or whose name it overrides.',
});
export interface Actor extends z.infer<typeof Actor> {}
