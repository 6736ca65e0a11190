import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { PlainText, Text } from '../fields/text.ts';
import { Edtf } from '../fields/when.ts';

/** A figure with its day, unit and scope. */
export const Statistic = briefObject({
  id: Slug,
  label: Text,
  value: z.number().optional(),
  display: Text.describe('The figure as it is printed: $1.2 trillion.'),
  unit: PlainText.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('ISO 4217.'),
  asOf: Edtf,
  scope: Text.optional(),
  cites: Cites.optional(),
  verification: z.enum(['verified', 'reported', 'disputed', 'unverified']).optional(),
  note: Text.optional(),
}).meta({ title: 'Statistic', description: 'A figure that the brief uses.' });
export interface Statistic extends z.infer<typeof Statistic> {}
