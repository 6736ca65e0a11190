import { defineRule } from '../../rule.ts';

export const asymmetric = defineRule({
  id: 'actor/asymmetric',
  severity: 'info',
  title: 'One side is told about, the other is not',
  why: 'A table with one column full and one empty takes sides without saying so.',
  mend: 'Say the same of both: names, objectives, red lines; or say that they are not known.',
  example: { wrong: 'objectives for one of two parties', right: 'objectives for both' },
  check: ({ brief }) => {
    const parties = (brief.delegations ?? []).flatMap((delegation, index) =>
      delegation.role === 'party' ? [{ delegation, index }] : [],
    );
    if (parties.length !== 2) return [];
    const named = (members: readonly { person?: unknown }[]) =>
      members.some(({ person }) => person !== undefined);
    const traits = [
      ['objectives', ({ objectives }: (typeof parties)[number]['delegation']) => objectives !== undefined],
      ['red lines', ({ redLines }: (typeof parties)[number]['delegation']) => redLines !== undefined],
      ['names', ({ members }: (typeof parties)[number]['delegation']) => named(members)],
    ] as const;
    return traits.flatMap(([what, has]) => {
      const lacking = parties.filter(({ delegation }) => !has(delegation));
      const [only] = lacking;
      if (lacking.length !== 1 || only === undefined) return [];
      return [
        { path: ['delegations', only.index], message: `The other side has ${what}, this one has none.` },
      ];
    });
  },
});
