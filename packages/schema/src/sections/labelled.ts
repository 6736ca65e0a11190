import type * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Text } from '../fields/text.ts';

/** A text under a label. */
export const Labelled = briefObject({
  label: field(Text, 'The label.', 'Bilateralism'),
  text: field(Text, 'What is said under it.', 'Direct talks in place of third-party mediation'),
  cites: Cites.optional(),
}).meta({ title: 'Labelled text', description: 'A text under a label.' });
export interface Labelled extends z.infer<typeof Labelled> {}
