import * as z from 'zod';
import { briefObject } from '../fields/object.ts';
import { Prose, Text } from '../fields/text.ts';
import { Labelled } from './labelled.ts';

/** What remains to be said. */
export const Conclusion = briefObject({
  heading: Text.optional(),
  body: Prose,
  immediateOutlook: Labelled.optional(),
  strategicSignificance: Labelled.optional(),
  more: z.array(Labelled).optional(),
}).meta({ title: 'Conclusion', description: 'What remains to be said.' });
export interface Conclusion extends z.infer<typeof Conclusion> {}
