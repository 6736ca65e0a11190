import { certainlyBefore, edtfBounds, edtfOf } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { daysBetween } from '../../support/dates.ts';

export const resumes = defineRule({
  id: 'event/resumes',
  severity: 'warning',
  title: 'Going on before it began',
  why: 'Talks resume after they were broken off: one of the two dates is wrong.',
  mend: 'Correct `event.when` or `event.resumes`.',
  example: { wrong: 'when: 2024-12-20, resumes: 2024-12-02', right: 'when: 2024-12-20, resumes: 2024-12-22' },
  check: ({ brief, eventDate }) => {
    const { resumes: again } = brief.event;
    if (again === undefined || eventDate === undefined) return [];
    const date = edtfOf(again);
    if (!certainlyBefore(date, eventDate)) return [];
    const message = `It resumes on ${date}, before it began (${eventDate}).`;
    return [{ path: ['event', 'resumes'], message, actual: date }];
  },
});

export const sessionOutside = defineRule({
  id: 'event/session-outside',
  severity: 'warning',
  title: 'A session on a day that is not the event’s',
  why: 'One of the dates is wrong. A session that ran past midnight may end on the day after.',
  mend: 'Correct the date of the session, or of the event.',
  example: {
    wrong: 'when: 1972-06-28/1972-07-02, session: 1972-07-09',
    right: 'when: 1972-06-28/1972-07-02, session: 1972-07-03 at 00:40',
  },
  check: ({ brief, eventDate }) => {
    const [first, last] = (eventDate === undefined ? undefined : edtfBounds(eventDate)) ?? [];
    if (first === undefined || last === undefined) return [];
    return (brief.event.sessions ?? []).flatMap(({ when }, index) => {
      const [start, end] = edtfBounds(edtfOf(when)) ?? [];
      if (start === undefined || end === undefined || !Number.isFinite(start) || !Number.isFinite(end))
        return [];
      const late = Number.isFinite(last) && start > last && daysBetween(last, start) > 1;
      if (!late && end >= first) return [];
      return [
        {
          path: ['event', 'sessions', index, 'when'],
          message: `The session is of ${edtfOf(when)}, the event of ${eventDate ?? ''}.`,
          actual: edtfOf(when),
        },
      ];
    });
  },
});
