import { defineRule } from '../../rule.ts';

export const reactionByParty = defineRule({
  id: 'actor/reaction-by-party',
  severity: 'warning',
  title: 'A party to the talks among the reactions',
  why: 'Reactions are those of others: what a party says belongs to its stance or to the outcomes.',
  mend: 'Move it to `agenda … stances`, `outcomes` or the conclusion.',
  example: { wrong: 'delegations: us, ru; reactions: ru', right: 'delegations: us, ru; reactions: ua, eu' },
  check: ({ brief, actors }) =>
    (brief.reactions?.rows ?? []).flatMap(({ actor }, index) =>
      actors.parties.includes(actor)
        ? [
            {
              path: ['reactions', 'rows', index, 'actor'],
              message: `${actors.nameOf(actor)} is a party to the talks.`,
            },
          ]
        : [],
    ),
});
