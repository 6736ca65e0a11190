import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { PlainText, Text } from '../fields/text.ts';

/** Rows of the facts card. Place, status and date are derived from the event; a row with `for` takes the place of one. */
export const KeyDetails = z
  .array(
    briefObject({
      label: field(Text, 'What the row tells.', 'Location'),
      value: field(Text, 'What it says.', 'Miami, Florida, United States'),
      icon: field(PlainText.optional(), 'A sign before the label, for the screen.', '📍'),
      for: field(z.enum(['place', 'status', 'date']).optional(), 'The derived row that this one replaces.'),
    }).meta({ title: 'Row of the facts card', description: 'A label and a fact.' }),
  )
  .meta({ title: 'Key details', description: 'Further rows of the facts card.' });
export type KeyDetails = z.infer<typeof KeyDetails>;
