import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { PlainText, Text } from '../fields/text.ts';
import { FactVerification } from '../fields/verified.ts';
import { Edtf } from '../fields/when.ts';

/** A figure with its day, unit and scope. */
export const Statistic = briefObject({
  id: field(Slug, 'The id of the figure.', 'pow'),
  label: field(Text, 'What is counted or measured.', 'Pakistani prisoners of war'),
  value: field(z.number().optional(), 'The figure as a number.', 93000),
  display: field(Text, 'The figure as it is printed.', 'about 93,000'),
  unit: field(PlainText.optional(), 'What the number counts.', 'persons'),
  currency: field(
    z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    'ISO 4217 code of an amount of money.',
    'USD',
  ),
  asOf: field(Edtf, 'The day or time at which the figure was so.', '1971-12~'),
  scope: field(Text.optional(), 'Whose, where, of what.', 'military and civilian, in Indian custody'),
  cites: Cites.optional(),
  verification: FactVerification.optional(),
  note: field(
    Text.optional(),
    'What must be known to read the figure.',
    'Sources range from 90,000 to 93,000',
  ),
}).meta({ title: 'Statistic', description: 'A figure that the brief uses.' });
export interface Statistic extends z.infer<typeof Statistic> {}
