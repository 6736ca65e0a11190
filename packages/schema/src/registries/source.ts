import * as z from 'zod';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { LanguageTag, PlainText, Text } from '../fields/text.ts';
import { Edtf, IsoDate } from '../fields/when.ts';

/** Links that may be printed and followed. */
export const WebUrl = z
  .url({ protocol: /^https?$/ })
  .meta({ title: 'Web address', examples: ['https://www.un.org/'] });

/** Where the facts of a brief come from. Field names follow CSL-JSON. */
export const Source = briefObject({
  id: Slug,
  type: z.enum([
    'treaty',
    'document',
    'report',
    'webpage',
    'article-newspaper',
    'article-journal',
    'book',
    'chapter',
    'speech',
    'broadcast',
    'legislation',
    'dataset',
    'archive',
  ]),
  title: Text,
  author: z.array(PlainText).optional(),
  publisher: Text.optional(),
  issued: Edtf.optional(),
  url: WebUrl.optional(),
  accessed: IsoDate.optional().describe('The day on which the address was read.'),
  archived: WebUrl.optional(),
  lang: LanguageTag.optional(),
  number: PlainText.optional(),
  tier: z
    .enum(['primary', 'official', 'wire', 'news', 'scholarly', 'reference', 'unknown'])
    .describe('How near it is to the facts.'),
}).meta({ title: 'Source', description: 'A source that the brief cites.' });
export interface Source extends z.infer<typeof Source> {}
