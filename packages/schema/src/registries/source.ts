import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { LanguageTag, PlainText, Text } from '../fields/text.ts';
import { Edtf, IsoDate } from '../fields/when.ts';

/** Links that may be printed and followed. */
export const WebUrl = z.url({ protocol: /^https?$/ }).meta({
  title: 'Web address',
  description: 'An address that begins with https: or http:.',
  examples: ['https://www.un.org/'],
});

/** Where the facts of a brief come from. Field names follow CSL-JSON. */
export const Source = briefObject({
  id: field(Slug, 'The id by which citations name the source.', 'simla-text'),
  type: field(
    z.enum([
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
    'What it is.',
  ),
  title: field(Text, 'The title, as it stands on the source.', 'The roadmap which led to Simla accord'),
  author: field(z.array(PlainText).optional(), 'Who wrote it.', ['Kuldip Nayar']),
  publisher: field(Text.optional(), 'Who published it: a paper, a ministry, a press.', 'Hindustan Times'),
  issued: field(Edtf.optional(), 'When it appeared.', '1972-07'),
  url: field(WebUrl.optional(), 'Where it can be read.', 'https://en.wikisource.org/wiki/Simla_Treaty'),
  accessed: field(IsoDate.optional(), 'The day on which the address was read.', '2025-05-01'),
  archived: field(
    WebUrl.optional(),
    'Where a copy is kept.',
    'https://web.archive.org/web/2025/https://www.un.org/',
  ),
  lang: field(LanguageTag.optional(), 'Language of the source.', 'en'),
  number: field(PlainText.optional(), 'Number of a document, a resolution, an issue.', 'S/RES/242'),
  tier: field(
    z.enum(['primary', 'official', 'wire', 'news', 'scholarly', 'reference', 'unknown']),
    'How near it is to the facts.',
  ),
}).meta({ title: 'Source', description: 'A source that the brief cites.' });
export interface Source extends z.infer<typeof Source> {}

/** Where the facts come from. */
export const Sources = z.array(Source).meta({ title: 'Sources', description: 'Where the facts come from.' });
