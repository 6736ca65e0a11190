import * as z from 'zod';
import { field } from './fields/field.ts';
import { briefObject } from './fields/object.ts';
import { Slug } from './fields/slug.ts';
import { LanguageTag, Text } from './fields/text.ts';
import { Actor } from './registries/actor.ts';
import { MediaItem } from './registries/media.ts';
import { Quote } from './registries/quote.ts';
import { RelatedBrief } from './registries/related.ts';
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
  $schema: field(z.string().optional(), 'Address of the JSON Schema, for editors.', './brief.schema.json'),
  schemaVersion: field(z.literal(SCHEMA_VERSION), 'Version of this vocabulary.'),
  id: field(Slug, 'The id of the brief; it names its files and stays as it is.', 'singapore-summit-2018'),
  lang: field(LanguageTag, 'Language of plain strings.', 'en'),
  alsoIn: field(z.array(LanguageTag).optional(), 'Languages in which every text is promised.', ['hi']),
  title: field(Text, 'The title.', 'Singapore Summit, June 2018'),
  shortTitle: field(
    Text.optional(),
    'For running heads; 40 characters at most print well.',
    'Singapore 2018',
  ),
  categories: field(z.array(Text).optional(), 'Subjects, one to five.', ['International Relations']),
  tags: field(z.array(Slug).optional(), 'Words for an index.', ['india-pakistan', 'line-of-control']),
  publication: Publication,
  verification: Verification.optional(),
  event: Event,
  headings: field(
    z.record(z.string(), Text).optional(),
    'Headings by the key of the section, in place of the default ones.',
    { timeline: 'The road to Simla' },
  ),
  keyDetailsHeading: field(Text.optional(), 'The heading of the facts card.', 'Key facts'),
  ...optionalSections,
  actors: field(z.array(Actor).optional(), 'Actors that no code names, or whose names this brief sets.'),
  quotes: field(z.array(Quote).optional(), 'Exact words, with who said them.'),
  statistics: field(z.array(Statistic).optional(), 'Figures with their day and source.'),
  media: field(z.array(MediaItem).optional(), 'Pictures that belong to the brief.'),
  related: field(z.array(RelatedBrief).optional(), 'Other briefs, and how this one stands to them.'),
}).meta({ title: 'Brief', description: 'A brief on a diplomatic event.' });
export interface Brief extends z.infer<typeof Brief> {}
