import * as z from 'zod';
import { Cites } from '../fields/cite.ts';
import { briefObject } from '../fields/object.ts';
import { Slug } from '../fields/slug.ts';
import { Text } from '../fields/text.ts';

/** What a member does in a delegation. */
export const MEMBER_FUNCTIONS = [
  'head',
  'lead-negotiator',
  'principal',
  'support',
  'military',
  'economic',
  'legal',
  'technical',
  'intelligence',
  'press',
  'interpreter',
  'other',
] as const;

/** A person or a group in a delegation. */
export const Member = briefObject({
  function: z.enum(MEMBER_FUNCTIONS),
  functionLabel: Text.optional().describe('The wording to print in place of the function.'),
  person: Text.optional(),
  office: Text.optional(),
  collective: z.boolean().optional().describe('A group without names.'),
  count: z.number().int().positive().optional(),
  participation: z
    .enum(['in-person', 'remote', 'absent', 'unknown'])
    .optional()
    .describe('in-person when absent.'),
  representedBy: Text.optional(),
  note: Text.optional(),
  cites: Cites.optional(),
})
  .superRefine((member, context) => {
    if (member.person === undefined && member.office === undefined) {
      context.addIssue({
        code: 'custom',
        message: 'A member needs a person or an office.',
        params: { code: 'missing', key: 'office' },
      });
    }
    if (member.collective === true && member.person !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['person'],
        message: 'A collective member has no person.',
        params: { code: 'conflict' },
      });
    }
  })
  .meta({ title: 'Member', description: 'A person or a group in a delegation.' });
export type Member = z.infer<typeof Member>;

/** The part a delegation plays in the talks. */
export const DELEGATION_ROLES = [
  'party',
  'host',
  'mediator',
  'co-mediator',
  'facilitator',
  'guarantor',
  'witness',
  'observer',
  'guest',
  'secretariat',
  'chair',
] as const;

/** One party's people at the talks, and what they want. */
export const Delegation = briefObject({
  id: Slug,
  party: Slug.describe('Actor: a code such as us, or the id of a declared actor.'),
  heading: Text.optional(),
  role: z.enum(DELEGATION_ROLES),
  embeddedIn: Slug.optional().describe('Id of the delegation that this one sits in.'),
  members: z.array(Member).min(1),
  objectives: z.array(Text).min(1).optional(),
  redLines: z.array(Text).min(1).optional(),
  leverage: z.array(Text).min(1).optional(),
  cites: Cites.optional(),
}).meta({ title: 'Delegation', description: 'One party’s people at the talks.' });
export interface Delegation extends z.infer<typeof Delegation> {}

/** All delegations. */
export const Delegations = z
  .array(Delegation)
  .min(1)
  .meta({ title: 'Delegations', description: 'Who takes part.' });
