import * as z from 'zod';
import { ActorId } from '../fields/actor-id.ts';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { Edtf } from '../fields/when.ts';

/** Exact words of somebody, kept apart from paraphrase. */
export const Quote = briefObject({
  id: field(Slug, 'The id by which reactions name the quotation.', 'abe'),
  text: field(Text, 'The words, without quotation marks.', 'There is great meaning in this'),
  speaker: field(Text.optional(), 'Who said it.', 'Shinzo Abe'),
  actor: field(ActorId.optional(), 'For whom it was said.', 'jp'),
  office: field(Text.optional(), 'The office of the speaker at the time.', 'Prime Minister'),
  on: field(Edtf.optional(), 'When it was said.', '2018-06-12'),
  original: field(z.boolean().optional(), 'False for a translation.'),
  cites: Cites.optional(),
}).meta({ title: 'Quotation', description: 'Exact words, with who said them.' });
export interface Quote extends z.infer<typeof Quote> {}
