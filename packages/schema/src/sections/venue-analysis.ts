import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { Edtf } from '../fields/when.ts';

/** An earlier event that shows the same. */
export const Precedent = briefObject({
  name: Text,
  year: Edtf,
  brief: Slug.optional().describe('Id of a brief on it.'),
  note: Text.optional(),
}).meta({ title: 'Precedent', description: 'An earlier event that shows the same.' });
export interface Precedent extends z.infer<typeof Precedent> {}

/** One advantage that the venue is said to have. */
export const VenueRow = briefObject({
  advantage: Text,
  thisEvent: Text,
  precedents: z.array(Precedent),
  cites: Cites.optional(),
}).meta({ title: 'Row', description: 'One advantage that the venue is said to have.' });
export interface VenueRow extends z.infer<typeof VenueRow> {}

/** What the choice of the place tells. */
export const VenueAnalysis = briefObject({
  heading: Text.optional(),
  columns: z.tuple([Text, Text, Text]).optional().describe('Headings of the three columns.'),
  rows: z.array(VenueRow).min(1),
}).meta({ title: 'Venue analysis', description: 'What the choice of the place tells.' });
export interface VenueAnalysis extends z.infer<typeof VenueAnalysis> {}
