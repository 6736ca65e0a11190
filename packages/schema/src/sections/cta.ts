import * as z from 'zod';
import { briefObject } from '../fields/object.ts';
import { Text } from '../fields/text.ts';
import { WebUrl } from '../registries/source.ts';

/** An invitation to do something: a test, a video, a discussion. */
export const Cta = briefObject({
  kind: z.enum(['mock-test', 'video', 'discussion', 'other']),
  title: Text,
  text: Text,
  note: Text.optional(),
  url: WebUrl.optional().describe('Needed in print.'),
  label: Text.optional(),
  screenOnly: z.boolean().optional().describe('Never printed.'),
}).meta({ title: 'Call to action', description: 'An invitation to do something.' });
export interface Cta extends z.infer<typeof Cta> {}

/** All calls to action. */
export const Ctas = z
  .array(Cta)
  .min(1)
  .meta({ title: 'Calls to action', description: 'Invitations to do something.' });
