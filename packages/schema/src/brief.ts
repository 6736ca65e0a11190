import * as z from 'zod';
import { briefObject } from './fields/object.ts';
import { Slug } from './fields/slug.ts';
import { LanguageTag, Text } from './fields/text.ts';
import { Actor } from './registries/actor.ts';
import { Quote } from './registries/quote.ts';
import { Statistic } from './registries/statistic.ts';
import { Event } from './sections/event.ts';
import { optionalSections } from './sections/index.ts';
import { Publication } from './sections/publication.ts';
import { Verification } from './sections/verification.ts';

/** The version of the vocabulary that this release reads and writes. */
export const SCHEMA_VERSION = 1;

/**
 * A brief on a diplomatic event. Ten lines make a valid one: version, id, language, title, day of publication and the
 * name of the event; everything else is optional.
 */
export const Brief = briefObject({
  $schema: z.string().optional().describe('Address of the JSON Schema, for editors.'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: Slug,
  lang: LanguageTag.describe('Language of plain strings.'),
  alsoIn: z.array(LanguageTag).optional().describe('Languages in which every text is promised.'),
  title: Text,
  shortTitle: Text.optional().describe('For running heads; 40 characters at most print well.'),
  categories: z.array(Text).optional(),
  tags: z.array(Slug).optional(),
  publication: Publication,
  verification: Verification.optional(),
  event: Event,
  headings: z
    .record(z.string(), Text)
    .optional()
    .describe('Headings by section, in place of the default ones.'),
  keyDetailsHeading: Text.optional(),
  ...optionalSections,
  actors: z.array(Actor).optional().describe('Actors that no code names, or whose names this brief sets.'),
  quotes: z.array(Quote).optional(),
  statistics: z.array(Statistic).optional(),
}).meta({ title: 'Brief', description: 'A brief on a diplomatic event.' });
export interface Brief extends z.infer<typeof Brief> {}
