import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Prose, Text } from '../fields/text.ts';

const points = (description: string, example: string) =>
  field(z.array(Text).min(1).optional(), description, [example]);

/** What led to the event and what it means. */
export const Context = briefObject({
  heading: field(
    Text.optional(),
    'The heading to print in place of the default one.',
    'Context and significance',
  ),
  body: field(Prose, 'What led to the event, in paragraphs.', 'The talks followed a year of missile tests.'),
  background: points('What went before.', 'The war of December 1971'),
  significance: points('Why it matters.', 'First leader-level meeting'),
  challenges: points('What stands in the way.', 'No timeline or verification in the text'),
  wayForward: points('What could come next.', 'Talks of experts on verification'),
  indiaAngle: points('What it means for India.', 'Stability in the region of the Act East Policy'),
  cites: Cites.optional(),
}).meta({ title: 'Context', description: 'What led to the event and what it means.' });
export interface Context extends z.infer<typeof Context> {}
