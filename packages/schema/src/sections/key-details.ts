import * as z from 'zod';
import { briefObject } from '../fields/object.ts';
import { PlainText, Text } from '../fields/text.ts';

/** Rows of the facts card. Place, status and date are derived from the event; a row with `for` takes the place of one. */
export const KeyDetails = z
  .array(
    briefObject({
      label: Text,
      value: Text,
      icon: PlainText.optional(),
      for: z.enum(['place', 'status', 'date']).optional().describe('The derived row that this one replaces.'),
    }),
  )
  .meta({ title: 'Key details', description: 'Further rows of the facts card.' });
export type KeyDetails = z.infer<typeof KeyDetails>;
