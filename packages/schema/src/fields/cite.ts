import * as z from 'zod';
import { briefObject } from './object.ts';
import { Slug } from './slug.ts';
import { PlainText } from './text.ts';
import { IsoDate } from './when.ts';

/** A citation: the id of a source, or an id with the place in the source. */
export const Cite = z
  .union([Slug, briefObject({ source: Slug, locator: PlainText.optional(), accessed: IsoDate.optional() })])
  .meta({ title: 'Citation', description: 'Id of a source, or an id with a locator.' });
export type Cite = z.infer<typeof Cite>;

/** Citations for what the parent says. */
export const Cites = z.array(Cite).meta({ title: 'Citations', description: 'Sources for what this says.' });

/** The id of the source that a citation names. */
export function sourceOf(cite: Cite): string {
  return typeof cite === 'string' ? cite : cite.source;
}
