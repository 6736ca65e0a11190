import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Text } from '../fields/text.ts';
import { Labelled } from './labelled.ts';

/** Points to remember for an answer, in groups. */
export const KeyNotes = briefObject({
  heading: field(
    Text.optional(),
    'The heading to print in place of the default one.',
    'Key points for answers',
  ),
  groups: field(
    z
      .array(
        briefObject({
          heading: field(Text.optional(), 'The heading of the group.', 'Concepts'),
          notes: field(z.array(Labelled).min(1), 'The notes.'),
        }).meta({ title: 'Group of notes', description: 'Notes that belong together.' }),
      )
      .min(1),
    'The notes in groups; one group will do.',
  ),
}).meta({ title: 'Key notes', description: 'Points to remember for an answer.' });
export interface KeyNotes extends z.infer<typeof KeyNotes> {}
