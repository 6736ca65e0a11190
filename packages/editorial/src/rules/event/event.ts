import { certainlyBefore, edtfBounds, edtfOf } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { daysBetween } from '../../support/dates.ts';

const PAUSED: ReadonlySet<string> = new Set(['adjourned', 'suspended', 'postponed']);

export const resumes = defineRule({
  id: 'event/resumes',
  severity: 'warning',
  title: 'Going on, where nothing stopped',
  why: 'Only talks that were adjourned or suspended resume, and only afterwards.',
  mend: 'Correct `event.status` or `event.resumes`.',
  example: {
    wrong: 'status: concluded, resumes: 2024-12-22',
    right: 'status: adjourned, resumes: 2024-12-22',
  },
  check: ({ brief, eventDate }) => {
    const { status, resumes: again } = brief.event;
    if (again === undefined) return [];
    const date = edtfOf(again);
    const path = ['event', 'resumes'];
    if (status !== undefined && !PAUSED.has(status))
      return [{ path, message: `The event is ${status}, and resumes on ${date}.`, actual: date }];
    return eventDate !== undefined && certainlyBefore(date, eventDate)
      ? [{ path, message: `It resumes on ${date}, before it began (${eventDate}).`, actual: date }]
      : [];
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

const FEWEST: Readonly<Record<string, readonly [number, number]>> = {
  bilateral: [2, 2],
  trilateral: [3, 3],
  minilateral: [3, 8],
  plurilateral: [3, Number.POSITIVE_INFINITY],
  multilateral: [3, Number.POSITIVE_INFINITY],
};

export const structure = defineRule({
  id: 'event/structure',
  severity: 'warning',
  title: 'A structure that does not fit the number of parties',
  why: 'Bilateral talks have two parties. More delegations in the role of a party make them something else.',
  mend: 'Correct `event.structure`, or the roles: a mediator is no party.',
  example: {
    wrong: 'structure: bilateral, three delegations with role party',
    right: 'structure: trilateral',
  },
  check: ({ brief, actors }) => {
    const { structure: said } = brief.event;
    const count = actors.parties.length;
    const [fewest, most] = FEWEST[said ?? ''] ?? [];
    // One delegation alone may mean that the others are not written yet.
    if (said === undefined || fewest === undefined || most === undefined || count < 2) return [];
    if (count <= most && count >= fewest) return [];
    // A multilateral conference need not list all its delegations.
    if (count < fewest && said !== 'bilateral' && said !== 'trilateral') return [];
    return [
      {
        path: ['event', 'structure'],
        message: `The event is ${said}, and ${count} delegations are parties.`,
        actual: said,
      },
    ];
  },
});
