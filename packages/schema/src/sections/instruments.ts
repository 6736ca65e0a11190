import * as z from 'zod';
import { ActorId } from '../fields/actor-id.ts';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { PlainText, Text } from '../fields/text.ts';
import { Edtf } from '../fields/when.ts';

/** Kinds of instruments. */
export const INSTRUMENT_TYPES = [
  'treaty',
  'agreement',
  'framework',
  'accord',
  'joint-statement',
  'declaration',
  'communique',
  'mou',
  'resolution',
  'plan-of-action',
  'armistice',
  'protocol',
  'other',
] as const;

/** When one party bound itself. */
export const Ratification = briefObject({
  actor: ActorId,
  on: field(Edtf, 'The day of ratification, or of the exchange of instruments.', '1972-08-03'),
}).meta({ title: 'Ratification', description: 'When one party bound itself.' });
export interface Ratification extends z.infer<typeof Ratification> {}

/** One rule of an instrument. */
export const Provision = briefObject({
  ref: field(PlainText.optional(), 'Article or paragraph.', '4(ii)'),
  text: field(Text, 'What it says.', 'Respect for the line of control; no unilateral alteration'),
}).meta({ title: 'Provision', description: 'One rule of an instrument.' });
export interface Provision extends z.infer<typeof Provision> {}

/** A treaty, a statement, a plan: its life from initials to end. */
export const Instrument = briefObject({
  id: field(Slug, 'The id by which outcomes name the instrument.', 'simla'),
  title: field(Text, 'The full title.', 'Agreement on Bilateral Relations'),
  shortTitle: field(Text.optional(), 'The name in common use.', 'Simla Agreement'),
  type: field(z.enum(INSTRUMENT_TYPES), 'What kind of instrument it is.'),
  legalForce: field(
    z.enum(['binding', 'political', 'contested', 'unknown']).optional(),
    'Whether it binds in law.',
  ),
  parties: field(z.array(ActorId).optional(), 'Who is bound, or has agreed.', ['in', 'pk']),
  initialled: field(Edtf.optional(), 'When the text was initialled.', '1995-11-21'),
  adopted: field(Edtf.optional(), 'When the text was adopted.', '2015-07-14'),
  signed: field(Edtf.optional(), 'When it was signed.', '1972-07-02'),
  signedAt: field(Text.optional(), 'Where it was signed.', 'Shimla'),
  ratified: field(z.array(Ratification).optional(), 'Who ratified it, and when.'),
  inForce: field(Edtf.optional(), 'When it came into force.', '1972-08-04'),
  ended: field(Edtf.optional(), 'When it ended.', '2023-07-17'),
  registration: field(
    briefObject({
      series: field(PlainText, 'The series.', 'UNTS'),
      number: field(PlainText, 'The number in the series.', '12316'),
      volume: field(PlainText.optional(), 'The volume.', '858'),
    }).optional(),
    'Where it is registered.',
  ),
  provisions: field(z.array(Provision).optional(), 'What it says, in points.'),
  cites: Cites.optional(),
}).meta({
  title: 'Instrument',
  description: 'A treaty, a statement, a plan: its life from initials to end.',
});
export interface Instrument extends z.infer<typeof Instrument> {}

/** The instruments that the brief speaks of. */
export const Instruments = z
  .array(Instrument)
  .meta({ title: 'Instruments', description: 'Treaties, statements and plans that the brief speaks of.' });
