import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

const VAGUE = /\b(?:early|mid|late|beginning|end|start|middle)\b|आरंभ|मध्य|अंत|शुरुआत/iu;
const YEAR = /^\d{4}$/;

export const impreciseNeedsLabel = defineRule({
  id: 'date/imprecise-needs-label',
  severity: 'info',
  title: '“Early 2024” written as the whole year',
  why: 'The label says one part of the year and the date says all of it, so the entry is sorted and checked wrongly.',
  mend: 'Keep the label, and write the part that is meant: `edtf: 2024-01~/2024-04~`.',
  example: {
    wrong: '{ edtf: 2024, label: Early 2024 }',
    right: '{ edtf: 2024-01~/2024-04~, label: Early 2024 }',
  },
  check: ({ brief }) => {
    const entries = brief.timeline?.entries ?? [];
    const dates = [
      ...entries.map(({ when }, index) => ({ when, path: ['timeline', 'entries', index, 'when'] })),
      { when: brief.event.when, path: ['event', 'when'] },
    ];
    return dates.flatMap(({ when, path }) => {
      if (when === undefined || typeof when === 'string' || !YEAR.test(when.edtf)) return [];
      const label = textIn(when.label, brief.lang);
      if (label === undefined || !VAGUE.test(label)) return [];
      return [
        {
          path: [...path, 'edtf'],
          message: `“${label}” is a part of ${when.edtf}, and the date is the whole year.`,
        },
      ];
    });
  },
});
