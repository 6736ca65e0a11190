import { defineRule } from '../../rule.ts';

export const incomplete = defineRule({
  id: 'stat/incomplete',
  severity: 'error',
  title: 'A figure without unit or scope',
  why: '“Assets frozen” says neither whose assets, nor where, nor what was counted.',
  mend: 'Add `unit` (or `currency`) and `scope`: whose, where, of what.',
  example: {
    wrong: 'label: Russian assets frozen, display: $1.2 trillion',
    right: 'label: …, display: …, currency: USD, scope: Central Bank of Russia, held in the G7 and the EU',
  },
  check: ({ brief }) =>
    (brief.statistics ?? []).flatMap(({ id, unit, currency, scope, value }, index) => {
      const lacks = [
        ...(value !== undefined && unit === undefined && currency === undefined ? ['unit'] : []),
        ...(scope === undefined ? ['scope'] : []),
      ];
      if (lacks.length === 0) return [];
      return [
        { path: ['statistics', index], message: `The figure “${id}” has no ${lacks.join(' and no ')}.` },
      ];
    }),
});
