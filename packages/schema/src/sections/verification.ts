import * as z from 'zod';
import { briefObject } from '../fields/object.ts';
import { PlainText, Text } from '../fields/text.ts';
import { IsoDate } from '../fields/when.ts';

/** How far the facts of the brief have been checked; printed as a stamp. */
export const Verification = briefObject({
  status: z.enum(['verified', 'partly', 'unverified', 'disputed', 'fixture']),
  by: PlainText.optional(),
  on: IsoDate.optional(),
  note: Text.optional(),
}).meta({ title: 'Verification', description: 'How far the facts have been checked.' });
export interface Verification extends z.infer<typeof Verification> {}
