import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { PlainText, Text } from '../fields/text.ts';
import { IsoDate } from '../fields/when.ts';
import { WebUrl } from '../registries/source.ts';

/** A mistake of an earlier edition, and what is right. Corrections are added, never taken away. */
export const Correction = briefObject({
  on: field(IsoDate, 'The day of the correction.', '2019-07-02'),
  text: field(Text, 'What was wrong, and what is right.', 'The summit was on 12 June, not 11 June.'),
}).meta({ title: 'Correction', description: 'A mistake of an earlier edition, and what is right.' });
export interface Correction extends z.infer<typeof Correction> {}

/** When, by whom and under what terms the brief appeared. */
export const Publication = briefObject({
  publishedOn: field(IsoDate, 'The day on which the brief appeared.', '2024-12-20'),
  updatedOn: field(IsoDate.optional(), 'The day of its last change.', '2024-12-22'),
  asOf: field(IsoDate.optional(), 'The facts are those of this day.', '2024-12-20'),
  state: field(
    z.enum(['draft', 'review', 'published', 'superseded', 'withdrawn']).optional(),
    'draft when left out; a draft prints DRAFT on every page.',
  ),
  authors: field(z.array(PlainText).optional(), 'Who wrote it.', ['A. Author']),
  reviewers: field(z.array(PlainText).optional(), 'Who checked it.', ['R. Reviewer']),
  publisher: field(PlainText.optional(), 'Who publishes it.', 'An institute'),
  licence: field(PlainText.optional(), 'SPDX identifier, or the terms in words.', 'CC-BY-4.0'),
  url: field(WebUrl.optional(), 'Where it appeared.', 'https://example.org/briefs/miami'),
  corrections: field(z.array(Correction).optional(), 'Mistakes of earlier editions, in order.'),
  aiUse: field(
    z.enum(['none', 'assisted', 'generated', 'unknown']).optional(),
    'Whether machines wrote on it.',
  ),
}).meta({ title: 'Publication', description: 'When, by whom and under what terms the brief appeared.' });
export interface Publication extends z.infer<typeof Publication> {}
