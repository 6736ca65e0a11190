import * as z from 'zod';
import { ActorId } from '../fields/actor-id.ts';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { Edtf } from '../fields/when.ts';

/** Where a reacting actor stands. */
export const REACTION_STANCES = [
  'supportive',
  'cautious',
  'neutral',
  'critical',
  'opposed',
  'mixed',
  'unknown',
] as const;

/** What somebody outside the talks said about them, and why. */
export const Reaction = briefObject({
  actor: field(ActorId, 'Who reacts; not a party to the talks.', 'jp'),
  stance: field(z.enum(REACTION_STANCES), 'Where the actor stands.'),
  response: field(Text, 'What the actor said or did.', 'Welcomed the summit'),
  quotes: field(z.array(Slug).optional(), 'Ids of quotations.', ['abe']),
  on: field(Edtf.optional(), 'When the actor reacted.', '2018-06-12'),
  interests: field(z.array(Text).min(1), 'What the actor has at stake.', ['Non-proliferation']),
  cites: Cites.optional(),
}).meta({ title: 'Reaction', description: 'What an actor outside the talks said about them.' });
export interface Reaction extends z.infer<typeof Reaction> {}

/** Reactions in a table. */
export const Reactions = briefObject({
  heading: field(Text.optional(), 'The heading to print in place of the default one.', 'Reactions'),
  columns: field(z.tuple([Text, Text, Text]).optional(), 'Headings of the three columns.', [
    'Actor',
    'Response',
    'Interest',
  ]),
  rows: field(z.array(Reaction).min(1), 'The reactions.'),
}).meta({ title: 'Reactions', description: 'What others said.' });
export interface Reactions extends z.infer<typeof Reactions> {}
