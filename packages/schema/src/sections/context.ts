import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Prose, Text } from '../fields/text.ts';

const points = (description: string) => z.array(Text).min(1).optional().describe(description);

/** What led to the event and what it means. */
export const Context = briefObject({
  heading: Text.optional(),
  body: Prose,
  background: points('What went before.'),
  significance: points('Why it matters.'),
  challenges: points('What stands in the way.'),
  wayForward: points('What could come next.'),
  indiaAngle: points('What it means for India.'),
  cites: Cites.optional(),
}).meta({ title: 'Context', description: 'What led to the event and what it means.' });
export interface Context extends z.infer<typeof Context> {}
