import * as z from 'zod';
import { briefObject } from '../fields/object.ts';
import { PlainText } from '../fields/text.ts';
import { IsoDate } from '../fields/when.ts';
import { WebUrl } from '../registries/source.ts';

/** When, by whom and under what terms the brief appeared. */
export const Publication = briefObject({
  publishedOn: IsoDate,
  updatedOn: IsoDate.optional(),
  asOf: IsoDate.optional().describe('The facts are those of this day.'),
  state: z
    .enum(['draft', 'review', 'published', 'superseded', 'withdrawn'])
    .optional()
    .describe('draft when absent; a draft prints DRAFT on every page.'),
  authors: z.array(PlainText).optional(),
  reviewers: z.array(PlainText).optional(),
  publisher: PlainText.optional(),
  licence: PlainText.optional().describe('SPDX identifier, or the terms in words.'),
  url: WebUrl.optional(),
  aiUse: z.enum(['none', 'assisted', 'generated', 'unknown']).optional(),
}).meta({ title: 'Publication', description: 'When, by whom and under what terms the brief appeared.' });
export interface Publication extends z.infer<typeof Publication> {}
