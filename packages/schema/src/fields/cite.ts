import * as z from 'zod';
import { field } from './field.ts';
import { briefObject } from './object.ts';
import { Slug } from './slug.ts';
import { PlainText } from './text.ts';
import { IsoDate } from './when.ts';

/** A citation: the id of a source, or an id with the place in the source. */
export const Cite = z
  .union([
    Slug,
    briefObject({
      source: field(Slug, 'Id of a source.', 'simla-text'),
      locator: field(PlainText.optional(), 'The place in the source: page, article, minute.', 'p. 4'),
      accessed: field(IsoDate.optional(), 'The day on which this place was read.', '2025-05-01'),
    }),
  ])
  .meta({
    title: 'Citation',
    description: 'Id of a source, or an id with a locator.',
    examples: ['simla-text', { source: 'simla-text', locator: 'paragraph 4(ii)' }],
  });
export type Cite = z.infer<typeof Cite>;

/** Citations for what the parent says. */
export const Cites = z.array(Cite).meta({ title: 'Citations', description: 'Sources for what this says.' });

/** The id of the source that a citation names. */
export function sourceOf(cite: Cite): string {
  return typeof cite === 'string' ? cite : cite.source;
}
