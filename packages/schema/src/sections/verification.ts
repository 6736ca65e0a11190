import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { PlainText, Text } from '../fields/text.ts';
import { IsoDate } from '../fields/when.ts';

/** How far the facts of the brief have been checked; printed as a stamp. */
export const Verification = briefObject({
  status: field(
    z.enum(['verified', 'partly', 'unverified', 'disputed', 'fixture']),
    'How far the facts have been checked; fixture is a sample whose facts are not to be relied on.',
  ),
  by: field(PlainText.optional(), 'Who checked them.', 'R. Reviewer'),
  on: field(IsoDate.optional(), 'The day of the check.', '2025-05-01'),
  note: field(Text.optional(), 'What was found.', 'Sources differ on the day of signing.'),
}).meta({ title: 'Verification', description: 'How far the facts have been checked.' });
export interface Verification extends z.infer<typeof Verification> {}
