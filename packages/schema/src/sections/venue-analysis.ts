import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';
import { Edtf } from '../fields/when.ts';

/** An earlier event that shows the same. */
export const Precedent = briefObject({
  name: field(Text, 'The name of the earlier event, or of its place.', 'Camp David'),
  year: field(Edtf, 'When it was.', '1978'),
  brief: field(Slug.optional(), 'Id of a brief on it.', 'camp-david-accords-1978'),
  note: field(Text.optional(), 'What to know of it.', 'on the soil of the mediator'),
}).meta({ title: 'Precedent', description: 'An earlier event that shows the same.' });
export interface Precedent extends z.infer<typeof Precedent> {}

/** One advantage that the venue is said to have. */
export const VenueRow = briefObject({
  advantage: field(Text, 'The advantage.', 'Distance from the capital'),
  thisEvent: field(Text, 'How it shows at this event.', 'A hill town with limited press'),
  precedents: field(z.array(Precedent), 'Earlier events that show the same; may be empty.'),
  cites: Cites.optional(),
}).meta({ title: 'Row', description: 'One advantage that the venue is said to have.' });
export interface VenueRow extends z.infer<typeof VenueRow> {}

/** What the choice of the place tells. */
export const VenueAnalysis = briefObject({
  heading: field(Text.optional(), 'The heading to print in place of the default one.', 'Venue analysis'),
  columns: field(z.tuple([Text, Text, Text]).optional(), 'Headings of the three columns.', [
    'Advantage',
    'Simla',
    'Precedents',
  ]),
  rows: field(z.array(VenueRow).min(1), 'The advantages.'),
}).meta({ title: 'Venue analysis', description: 'What the choice of the place tells.' });
export interface VenueAnalysis extends z.infer<typeof VenueAnalysis> {}
