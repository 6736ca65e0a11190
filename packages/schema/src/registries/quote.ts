import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { Edtf } from '../fields/when.ts';

/** Exact words of somebody, kept apart from paraphrase. */
export const Quote = briefObject({
  id: Slug,
  text: Text,
  speaker: Text.optional(),
  actor: Slug.optional(),
  office: Text.optional(),
  on: Edtf.optional(),
  original: z.boolean().optional().describe('False for a translation.'),
  cites: Cites.optional(),
}).meta({ title: 'Quotation', description: 'Exact words, with who said them.' });
export interface Quote extends z.infer<typeof Quote> {}
