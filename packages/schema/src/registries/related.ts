import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';

/** How another brief stands to this one. */
export const RelatedBrief = briefObject({
  type: field(
    z.enum(['precedes', 'follows', 'part-of', 'compares-with', 'updates', 'background']),
    'What this brief is to the other: it precedes it, follows it, is part of it …',
  ),
  brief: field(Slug, 'Id of the other brief.', 'camp-david-accords-1978'),
  note: field(Text.optional(), 'What to look for there.', 'Another summit with a mediator as host'),
}).meta({ title: 'Related brief', description: 'Another brief, and how this one stands to it.' });
export interface RelatedBrief extends z.infer<typeof RelatedBrief> {}
