import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Text } from '../fields/text.ts';

/** One of the versions that sources give. */
export const DisputeVariant = briefObject({
  text: field(Text, 'What some sources say.', '90,000 prisoners'),
  cites: Cites.optional(),
}).meta({ title: 'Version', description: 'One of the versions that sources give.' });
export interface DisputeVariant extends z.infer<typeof DisputeVariant> {}

/** A fact on which sources differ. */
export const Dispute = briefObject({
  about: field(Text, 'On what the sources differ.', 'Number of prisoners of war'),
  variants: field(z.array(DisputeVariant).min(2), 'The versions, two at least.'),
  resolution: field(
    Text.optional(),
    'Which one this brief follows, and why.',
    'The higher figure counts civilians.',
  ),
}).meta({ title: 'Dispute', description: 'A fact on which sources differ.' });
export interface Dispute extends z.infer<typeof Dispute> {}

/** Where sources differ. */
export const Disputes = z
  .array(Dispute)
  .meta({ title: 'Disputes', description: 'Facts on which sources differ.' });
