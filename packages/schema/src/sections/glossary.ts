import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';

/** A term and what it means. */
export const GlossaryTerm = briefObject({
  id: field(Slug, 'The id of the term.', 'loc'),
  term: field(Text, 'The term.', 'Line of Control'),
  definition: field(Text, 'What it means.', 'The line delineated in 1972 in Jammu and Kashmir.'),
  cites: Cites.optional(),
}).meta({ title: 'Term', description: 'A term and what it means.' });
export interface GlossaryTerm extends z.infer<typeof GlossaryTerm> {}

/** Key terms. */
export const Glossary = z
  .array(GlossaryTerm)
  .meta({ title: 'Glossary', description: 'Key terms and what they mean.' });
