import * as z from 'zod';
import { field } from '../fields/field.ts';
import { briefObject } from '../fields/object.ts';
import { Text } from '../fields/text.ts';
import { WebUrl } from '../registries/source.ts';

/** An invitation to do something: a test, a video, a discussion. */
export const Cta = briefObject({
  kind: field(z.enum(['mock-test', 'video', 'discussion', 'other']), 'What it invites to.'),
  title: field(Text, 'The heading of the invitation.', 'Test yourself'),
  text: field(Text, 'The invitation.', 'Ten questions on the Simla Agreement.'),
  note: field(Text.optional(), 'A remark below it.', 'Free of charge.'),
  url: field(WebUrl.optional(), 'Where it leads; needed in print.', 'https://example.org/quiz'),
  label: field(Text.optional(), 'Words before the address.', 'Take the test:'),
  screenOnly: field(z.boolean().optional(), 'True for what makes no sense on paper: it is never printed.'),
}).meta({ title: 'Call to action', description: 'An invitation to do something.' });
export interface Cta extends z.infer<typeof Cta> {}

/** All calls to action. */
export const Ctas = z
  .array(Cta)
  .min(1)
  .meta({ title: 'Calls to action', description: 'Invitations to do something.' });
