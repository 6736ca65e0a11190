import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Prose, Text } from '../fields/text.ts';
import { Labelled } from './labelled.ts';

/** What remains to be said. */
export const Conclusion = briefObject({
  heading: field(Text.optional(), 'The heading to print in place of the default one.', 'Conclusion'),
  body: field(Prose, 'The conclusion.', 'Singapore changed the tone and left the terms open.'),
  immediateOutlook: field(Labelled.optional(), 'What comes next.'),
  strategicSignificance: field(Labelled.optional(), 'What it means in the long run.'),
  more: field(z.array(Labelled).optional(), 'Further points, each under a label.'),
}).meta({ title: 'Conclusion', description: 'What remains to be said.' });
export interface Conclusion extends z.infer<typeof Conclusion> {}
