import type * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Text } from '../fields/text.ts';

/** A text under a label. */
export const Labelled = briefObject({ label: Text, text: Text, cites: Cites.optional() }).meta({
  title: 'Labelled text',
  description: 'A text under a label.',
});
export interface Labelled extends z.infer<typeof Labelled> {}
