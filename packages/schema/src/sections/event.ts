import * as z from 'zod';
import { ActorId } from '../fields/actor-id.ts';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug, WikidataId } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { When } from '../fields/when.ts';
import { Venue } from './venue.ts';

/** What kinds of events there are. */
export const EVENT_KINDS = [
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
] as const;

/** How high those are who meet. */
export const EVENT_LEVELS = [
  'leader',
  'ministerial',
  'deputy-ministerial',
  'senior-official',
  'working',
  'expert',
  'mixed',
  'unknown',
] as const;

/** How many sides there are. */
export const EVENT_STRUCTURES = [
  'bilateral',
  'trilateral',
  'minilateral',
  'plurilateral',
  'multilateral',
] as const;

/** How far the event has come. */
export const EVENT_STATUSES = [
  'proposed',
  'scheduled',
  'ongoing',
  'adjourned',
  'suspended',
  'postponed',
  'cancelled',
  'concluded',
  'collapsed',
] as const;

/** A part of the event: a meeting, a signing, a press conference. */
export const Session = briefObject({
  when: field(When, 'When it was.', { edtf: '1972-07-03', time: '00:40', tz: 'Asia/Kolkata' }),
  label: field(Text, 'What it was.', 'Signing of the joint statement'),
  venue: field(Slug.optional(), 'Id of a venue.', 'capella'),
}).meta({ title: 'Session', description: 'A part of the event.' });
export interface Session extends z.infer<typeof Session> {}

/** Somebody whom the matter concerns and who is not there. */
export const Excluded = briefObject({
  actor: ActorId,
  note: field(Text.optional(), 'Why it matters.', 'The prisoners question concerned it.'),
}).meta({ title: 'Excluded actor', description: 'Somebody whom the matter concerns and who is not there.' });
export interface Excluded extends z.infer<typeof Excluded> {}

/** The diplomatic event that the brief is about. */
export const Event = briefObject({
  name: field(Text, 'The name of the event.', 'Simla summit'),
  kind: field(z.enum(EVENT_KINDS).optional(), 'What kind of event it is.'),
  level: field(z.enum(EVENT_LEVELS).optional(), 'How high those are who meet.'),
  track: field(
    z.enum(['1', '1.5', '2', 'mixed']).optional(),
    'Track 1: officials; 2: private persons; 1.5: both, without office.',
  ),
  structure: field(z.enum(EVENT_STRUCTURES).optional(), 'How many sides there are.'),
  channel: field(
    z.enum(['direct', 'shuttle', 'proximity', 'mixed']).optional(),
    'How the sides talk: face to face, through a traveller between them, or from rooms close by.',
  ),
  mode: field(z.enum(['in-person', 'remote', 'hybrid']).optional(), 'Whether people meet in one place.'),
  status: field(z.enum(EVENT_STATUSES).optional(), 'How far the event has come.'),
  statusNote: field(Text.optional(), 'The status in words.', 'Talks described as “constructive”'),
  statusCites: field(Cites.optional(), 'Sources for the status.', ['aj']),
  when: field(When.optional(), 'When the event is.', '1972-06-28/1972-07-02'),
  resumes: field(When.optional(), 'When an adjourned or suspended event goes on.', '2024-12-22'),
  timing: field(Text.optional(), 'What is to be said of the time.', 'Amid an ongoing conflict'),
  sessions: field(z.array(Session).optional(), 'The parts of the event.'),
  host: field(ActorId.optional(), 'Who hosts.', 'sg'),
  mediators: field(z.array(ActorId).optional(), 'Who mediates.', ['us']),
  facilitators: field(z.array(ActorId).optional(), 'Who helps the sides to meet.', ['kr']),
  excluded: field(z.array(Excluded).optional(), 'Whom the matter concerns and who is not there.'),
  venues: field(z.array(Venue).min(1).optional(), 'Where the event is.'),
  cameo: field(
    z
      .string()
      .regex(/^\d{2,4}$/)
      .optional(),
    'CAMEO event code, as text.',
    '046',
  ),
  wikidata: WikidataId.optional(),
}).meta({ title: 'Event', description: 'The diplomatic event that the brief is about.' });
export interface Event extends z.infer<typeof Event> {}
