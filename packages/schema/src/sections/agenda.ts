import * as z from 'zod';
import { ActorId } from '../fields/actor-id.ts';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Prose, Text } from '../fields/text.ts';

/** Where a party stands on a matter. */
export const STANCE_POSITIONS = [
  'proposes',
  'supports',
  'conditional',
  'opposes',
  'silent',
  'unknown',
] as const;

/** What one party wants in one matter. */
export const Stance = briefObject({
  party: ActorId,
  position: field(z.enum(STANCE_POSITIONS), 'Where the party stands.'),
  text: field(Text.optional(), 'The position in words.', 'Required the agreement of Bangladesh'),
  cites: Cites.optional(),
}).meta({ title: 'Stance', description: 'What one party wants in one matter.' });
export interface Stance extends z.infer<typeof Stance> {}

/** What came of a matter. */
export const RESULTS = ['agreed', 'partial', 'deferred', 'not-agreed', 'unknown'] as const;

/** One matter under a topic. */
export const AgendaItem = briefObject({
  id: field(Slug.optional(), 'An id, where something refers to the matter.', 'withdrawal'),
  text: field(Text, 'The matter.', 'Withdrawal to each side of the international border'),
  stances: field(z.array(Stance).optional(), 'What the parties want in it.'),
  result: field(z.enum(RESULTS).optional(), 'What came of it.'),
  refs: field(z.array(Slug).optional(), 'Ids of what the brief says on it elsewhere.', ['simla']),
  cites: Cites.optional(),
}).meta({ title: 'Agenda item', description: 'One matter under a topic.' });
export interface AgendaItem extends z.infer<typeof AgendaItem> {}

/** A topic; its number is its place in the list. */
export const AgendaTopic = briefObject({
  id: field(Slug, 'The id of the topic.', 'jammu-kashmir'),
  title: field(Text, 'The topic, without a number: that is derived.', 'Jammu and Kashmir'),
  note: field(Text.optional(), 'A sentence on the topic as a whole.', 'Left for last by both sides.'),
  items: field(z.array(AgendaItem).min(1), 'The matters under the topic.'),
}).meta({ title: 'Topic', description: 'A topic of the agenda.' });
export interface AgendaTopic extends z.infer<typeof AgendaTopic> {}

/** What is talked about. */
export const Agenda = briefObject({
  heading: field(Text.optional(), 'The heading to print in place of the default one.', 'Key issues'),
  intro: field(Prose.optional(), 'What stands before the topics.', 'Two topics were on the table.'),
  topics: field(z.array(AgendaTopic).min(1), 'The topics, in order.'),
}).meta({ title: 'Agenda', description: 'What is talked about.' });
export interface Agenda extends z.infer<typeof Agenda> {}
