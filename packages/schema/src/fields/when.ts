import * as z from 'zod';
import { explainEdtf } from '../edtf/parse.ts';
import { EDTF_PATTERN } from '../edtf/pattern.ts';
import { field } from './field.ts';
import { briefObject } from './object.ts';
import { PlainText, Text } from './text.ts';

/** A day of the Gregorian calendar: `2024-12-20`. */
export const IsoDate = z.iso
  .date()
  .meta({ title: 'Day', description: 'ISO 8601: 2024-12-20.', examples: ['2024-12-20'] });

/**
 * A date as news gives it, in the Extended Date/Time Format (ISO 8601-2): `2024-12`, `2023-22` (summer), `2024-01~/2024-04~`.
 */
export const Edtf = z
  .string()
  .superRefine((value, context) => {
    const reason = explainEdtf(value);
    if (reason !== undefined) context.addIssue({ code: 'custom', message: reason, params: { code: 'date' } });
  })
  .meta({
    title: 'Date (EDTF)',
    description: 'ISO 8601-2, levels 0 and 1, and sub-year groupings 21–41.',
    examples: ['2024-12', '2023-22'],
    // For the JSON Schema, which knows nothing of the check above.
    pattern: EDTF_PATTERN,
  });

/** A date, or a date with the wording, time and time zone that it is told with. */
export const When = z
  .union([
    Edtf,
    briefObject({
      edtf: field(Edtf, 'The date.', '1972-07-03'),
      label: field(Text.optional(), 'The wording to print in place of the date.', 'Early 2024'),
      time: field(
        z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
          .optional(),
        'Hours and minutes, in the time zone.',
        '00:40',
      ),
      tz: field(PlainText.optional(), 'IANA time zone.', 'Asia/Kolkata'),
    }),
  ])
  .meta({
    title: 'When',
    description: 'An EDTF date, or one with label, time and time zone.',
    examples: ['2018-06-12', { edtf: '2024-01~/2024-04~', label: 'Early 2024' }],
  });
export type When = z.infer<typeof When>;

/** The EDTF string of a date. */
export function edtfOf(when: When): string {
  return typeof when === 'string' ? when : when.edtf;
}
