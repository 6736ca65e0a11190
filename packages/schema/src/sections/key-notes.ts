import * as z from 'zod';
import { briefObject } from '../fields/object.ts';
import { Text } from '../fields/text.ts';
import { Labelled } from './labelled.ts';

/** Points to remember for an answer, in groups. */
export const KeyNotes = briefObject({
  heading: Text.optional(),
  groups: z.array(briefObject({ heading: Text.optional(), notes: z.array(Labelled).min(1) })).min(1),
}).meta({ title: 'Key notes', description: 'Points to remember for an answer.' });
export interface KeyNotes extends z.infer<typeof KeyNotes> {}
