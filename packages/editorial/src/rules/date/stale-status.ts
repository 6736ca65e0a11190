import { edtfBounds, edtfOf } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { dayOf, daysBetween, isoOf } from '../../support/dates.ts';

const OPEN: ReadonlySet<string> = new Set([
  'proposed',
  'scheduled',
  'ongoing',
  'adjourned',
  'suspended',
  'postponed',
]);

export const staleStatus = defineRule({
  id: 'date/stale-status',
  severity: 'warning',
  title: 'A status that time has overtaken',
  why: 'A page that still says “scheduled” or “to continue” after the day has passed teaches yesterday’s news.',
  mend: 'Say what became of it, and set `event.status` and `publication.updatedOn`.',
  example: { wrong: 'status: adjourned, resumes: 2024-12-22, built in 2025', right: 'status: concluded' },
  options: { days: 7 },
  check: ({ brief, today }, { days }) => {
    const { status, resumes, when } = brief.event;
    const { state } = brief.publication;
    const awaited = resumes ?? when;
    if (status === undefined || !OPEN.has(status) || awaited === undefined || today === undefined) return [];
    if (state === 'superseded' || state === 'withdrawn') return [];
    const [, last] = edtfBounds(edtfOf(awaited)) ?? [];
    const now = dayOf(today);
    if (last === undefined || now === undefined || !Number.isFinite(last)) return [];
    if (daysBetween(last, now) <= days) return [];
    return [
      {
        path: ['event', 'status'],
        message: `The event is still “${status}”, and ${isoOf(last)} passed ${daysBetween(last, now)} days ago.`,
        actual: status,
      },
    ];
  },
});
