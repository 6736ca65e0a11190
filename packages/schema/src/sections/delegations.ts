import * as z from 'zod';
import { ActorId } from '../fields/actor-id.ts';
import { Cites } from '../fields/cite.ts';
import { field } from '../fields/field.ts';
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
  function: field(z.enum(MEMBER_FUNCTIONS), 'What the member does in the delegation.'),
  functionLabel: field(Text.optional(), 'The wording to print in place of the function.', 'Lead Negotiator'),
  person: field(Text.optional(), 'The name.', 'Swaran Singh'),
  office: field(Text.optional(), 'The office at the time.', 'Minister of External Affairs'),
  collective: field(z.boolean().optional(), 'True for a group without names.'),
  count: field(z.number().int().positive().optional(), 'How many a group is.', 4),
  participation: field(
    z.enum(['in-person', 'remote', 'absent', 'unknown']).optional(),
    'Whether and how the member took part; in-person when left out.',
  ),
  representedBy: field(Text.optional(), 'Who came in place of the member.', 'Sergey Lavrov'),
  note: field(Text.optional(), 'A remark, such as the session attended.', 'Working lunch'),
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
  .meta({
    title: 'Member',
    description: 'A person or a group in a delegation: with a name, an office or both.',
    anyOf: [{ required: ['person'] }, { required: ['office'] }],
  });
export interface Member extends z.infer<typeof Member> {}

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
  id: field(Slug, 'The id of the delegation.', 'd-in'),
  party: field(ActorId, 'The actor whose delegation it is.', 'in'),
  heading: field(Text.optional(), 'The heading to print in place of the name.', 'Indian delegation'),
  role: field(
    z.enum(DELEGATION_ROLES),
    'The part it plays in the talks; host only for a host that is no party.',
  ),
  embeddedIn: field(Slug.optional(), 'Id of the delegation that this one sits in.', 'd-yu'),
  members: field(z.array(Member).min(1), 'Who belongs to it.'),
  objectives: field(z.array(Text).min(1).optional(), 'What it wants, one idea each.', ['Sanctions relief']),
  redLines: field(z.array(Text).min(1).optional(), 'What it will not accept.', ['No third-party mediation']),
  leverage: field(z.array(Text).min(1).optional(), 'What it can press with.', [
    'Territory held since the war',
  ]),
  cites: Cites.optional(),
}).meta({ title: 'Delegation', description: 'One party’s people at the talks.' });
export interface Delegation extends z.infer<typeof Delegation> {}

/** All delegations. */
export const Delegations = z
  .array(Delegation)
  .min(1)
  .meta({ title: 'Delegations', description: 'Who takes part.' });
