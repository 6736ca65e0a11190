import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
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
  actor: Slug.describe('A code such as cn, or the id of a declared actor.'),
  stance: z.enum(REACTION_STANCES),
  response: Text,
  quotes: z.array(Slug).optional().describe('Ids of quotations.'),
  on: Edtf.optional(),
  interests: z.array(Text).min(1),
  cites: Cites.optional(),
}).meta({ title: 'Reaction', description: 'What an actor outside the talks said about them.' });
export interface Reaction extends z.infer<typeof Reaction> {}

/** Reactions in a table. */
export const Reactions = briefObject({
  heading: Text.optional(),
  columns: z.tuple([Text, Text, Text]).optional().describe('Headings of the three columns.'),
  rows: z.array(Reaction).min(1),
}).meta({ title: 'Reactions', description: 'What others said.' });
export interface Reactions extends z.infer<typeof Reactions> {}
