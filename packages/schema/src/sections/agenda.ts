import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Prose, Text } from '../fields/text.ts';

/** One matter under a topic. */
export const AgendaItem = briefObject({
  id: Slug.optional(),
  text: Text,
  result: z.enum(['agreed', 'partial', 'deferred', 'not-agreed', 'unknown']).optional(),
  cites: Cites.optional(),
}).meta({ title: 'Agenda item', description: 'One matter under a topic.' });
export interface AgendaItem extends z.infer<typeof AgendaItem> {}

/** A topic; its number is its place in the list. */
export const AgendaTopic = briefObject({
  id: Slug,
  title: Text,
  note: Text.optional(),
  items: z.array(AgendaItem).min(1),
}).meta({ title: 'Topic', description: 'A topic of the agenda.' });
export interface AgendaTopic extends z.infer<typeof AgendaTopic> {}

/** What is talked about. */
export const Agenda = briefObject({
  heading: Text.optional(),
  intro: Prose.optional(),
  topics: z.array(AgendaTopic).min(1),
}).meta({ title: 'Agenda', description: 'What is talked about.' });
export interface Agenda extends z.infer<typeof Agenda> {}
