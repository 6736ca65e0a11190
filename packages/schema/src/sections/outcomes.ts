import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';

/** What kinds of outcomes there are; that nothing was agreed is one. */
export const OUTCOME_KINDS = [
  'agreement',
  'joint-statement',
  'declaration',
  'decision',
  'process',
  'unilateral',
  'no-agreement',
] as const;

/** One thing that came of the event. */
export const Outcome = briefObject({
  kind: field(z.enum(OUTCOME_KINDS), 'What kind of outcome it is.'),
  text: field(Text, 'What came of the event.', 'Joint Statement in four points'),
  instrument: field(Slug.optional(), 'Id of the instrument that it stands in.', 'js'),
  cites: Cites.optional(),
}).meta({ title: 'Outcome', description: 'One thing that came of the event.' });
export interface Outcome extends z.infer<typeof Outcome> {}

/** What came of the event. */
export const Outcomes = z.array(Outcome).meta({ title: 'Outcomes', description: 'What came of the event.' });
