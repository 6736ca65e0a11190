import { edtfBounds, edtfOf } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

const UNKNOWN: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

export const order = defineRule({
  id: 'timeline/order',
  severity: 'error',
  title: 'A timeline out of order',
  why: 'A timeline is read from top to bottom: an entry in the wrong place turns cause and effect around.',
  mend: 'Move the entry up. The change offered sorts all entries by their earliest day.',
  example: { wrong: '1995-12-14, then 1995-11-21', right: '1995-11-21, then 1995-12-14' },
  mends: true,
  check: ({ brief }) => {
    const entries = brief.timeline?.entries ?? [];
    const dates = entries.map(({ when }) => edtfOf(when));
    const bounds = dates.map((date) => edtfBounds(date) ?? UNKNOWN);
    // Latest beginning so far: only where an entry ends before it need the earlier ones be looked through.
    let latest = Number.NEGATIVE_INFINITY;
    return entries.flatMap((_, index) => {
      const here = dates[index] ?? '';
      const [begin, end] = bounds[index] ?? UNKNOWN;
      const isOut = end < latest;
      latest = Math.max(latest, begin);
      if (!isOut) return [];
      const later = dates.find((_earlier, place) => end < (bounds[place] ?? UNKNOWN)[0]) ?? '';
      const sorted = entries.toSorted((a, b) => startOf(edtfOf(a.when)) - startOf(edtfOf(b.when)));
      return [
        {
          path: ['timeline', 'entries', index, 'when'],
          message: `${here} stands after ${later}, and is certainly earlier.`,
          actual: here,
          patch: [{ op: 'replace', path: '/timeline/entries', value: sorted } as const],
        },
      ];
    });
  },
});

const startOf = (edtf: string) => edtfBounds(edtf)?.[0] ?? 0;
