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
    const tops: number[] = [];
    let sorted: readonly unknown[] | undefined;
    return entries.flatMap((_, index) => {
      const here = dates[index] ?? '';
      const [begin, end] = bounds[index] ?? UNKNOWN;
      const isOut = end < latest;
      if (begin > latest) {
        latest = begin;
        tops.push(index);
      }
      if (!isOut) return [];
      const later = dates[tops.find((place) => end < (bounds[place] ?? UNKNOWN)[0]) ?? 0] ?? '';
      sorted ??= sortedBy(entries, dates.map(startOf));
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

/** A copy of a list in the order of a number for each item. */
function sortedBy(items: readonly unknown[], numbers: readonly number[]): readonly unknown[] {
  const order = [...items.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  return order.map((place) => items[place]);
}

const startOf = (edtf: string) => edtfBounds(edtf)?.[0] ?? 0;
