import { edtfBounds, edtfOf } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { daysBetween, isoOf } from '../../support/dates.ts';

export const gap = defineRule({
  id: 'timeline/gap',
  severity: 'info',
  title: 'A long silence in a timeline',
  why: 'A year without an entry reads as a year in which nothing happened.',
  mend: 'Say what happened in between, or that nothing did.',
  example: { wrong: 'February 2022, then Summer 2023', right: 'February 2022, November 2022, Summer 2023' },
  options: { months: 12, withinYears: 5 },
  check: ({ brief, eventDate }, { months, withinYears }) => {
    const entries = brief.timeline?.entries ?? [];
    const start = eventDate === undefined ? undefined : edtfBounds(eventDate)?.[0];
    return entries.flatMap(({ when }, index) => {
      const before = entries[index - 1];
      if (before === undefined) return [];
      const [, end] = edtfBounds(edtfOf(before.when)) ?? [];
      const [begin] = edtfBounds(edtfOf(when)) ?? [];
      if (end === undefined || begin === undefined || !Number.isFinite(end) || !Number.isFinite(begin))
        return [];
      // Far from the event a timeline names landmarks, which lie years apart.
      if (start === undefined || Math.abs(daysBetween(end, start)) > withinYears * 366) return [];
      if (begin > start) return [];
      const days = daysBetween(end, begin);
      if (days <= months * 30.5) return [];
      return [
        {
          path: ['timeline', 'entries', index, 'when'],
          message: `Between ${isoOf(end)} and ${isoOf(begin)} the timeline has no entry for ${Math.floor(days / 30.44)} months.`,
        },
      ];
    });
  },
});
