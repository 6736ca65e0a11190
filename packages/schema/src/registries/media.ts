import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { PlainText, Text } from '../fields/text.ts';

/** A picture that belongs to the brief. Whoever builds handouts finds the file; the brief only names it. */
export const MediaItem = briefObject({
  id: field(Slug, 'The id of the picture.', 'signing-photo'),
  kind: field(
    z.enum(['photo', 'map', 'chart', 'diagram', 'facsimile', 'logo', 'other']),
    'What kind of picture it is.',
  ),
  src: field(PlainText, 'File beside the brief, or web address.', 'media/signing.jpg'),
  alt: field(Text, 'What the picture shows, for those who cannot see it.', 'Two leaders sign at a table.'),
  caption: field(Text.optional(), 'The words under the picture.', 'Signing of the joint statement'),
  credit: field(Text, 'Who made the picture.', 'Ministry of Communications and Information, Singapore'),
  licence: field(PlainText, 'SPDX identifier, or the terms in words.', 'CC-BY-4.0'),
  conformsTo: field(
    PlainText.optional(),
    'For a map: the authority whose boundaries it shows.',
    'Survey of India, political map, 2024',
  ),
}).meta({ title: 'Picture', description: 'A picture with its alternative text, credit and licence.' });
export interface MediaItem extends z.infer<typeof MediaItem> {}
