import { certainlyBefore, edtfOf } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

const mend = 'Mark one entry, that of the event itself, with `thisEvent: true`.';

export const thisEventMissing = defineRule({
  id: 'timeline/this-event-missing',
  severity: 'error',
  title: 'The event is not in its own timeline',
  why: 'The timeline leads up to the event: without it the reader cannot see where it stands.',
  mend,
  example: {
    wrong: 'a timeline of which no entry has thisEvent',
    right: 'thisEvent: true on the entry of the event',
  },
  check: ({ brief }) => {
    const entries = brief.timeline?.entries;
    if (entries === undefined || entries.some(({ thisEvent }) => thisEvent === true)) return [];
    return [{ path: ['timeline', 'entries'], message: 'No entry of the timeline is marked as this event.' }];
  },
});

export const thisEventMultiple = defineRule({
  id: 'timeline/this-event-multiple',
  severity: 'error',
  title: 'Two entries say that they are the event',
  why: 'Print sets the event off from what led to it: that can be only one.',
  mend,
  example: { wrong: 'thisEvent: true on two entries', right: 'thisEvent: true on one entry' },
  check: ({ brief }) => {
    const marked = (brief.timeline?.entries ?? []).flatMap(({ thisEvent }, index) =>
      thisEvent === true ? [index] : [],
    );
    return marked.slice(1).map((index) => ({
      path: ['timeline', 'entries', index, 'thisEvent'],
      message: `Entry ${(marked[0] ?? 0) + 1} is marked as this event already.`,
    }));
  },
});

export const thisEventOutside = defineRule({
  id: 'timeline/this-event-outside',
  severity: 'error',
  title: 'The event’s entry lies outside the event’s date',
  why: 'The brief then gives two dates for one event.',
  mend: 'Give the entry the date of `event.when`, or correct that.',
  example: {
    wrong: 'event.when: 2018-06-12, entry: 2018-06-14',
    right: 'event.when: 2018-06-12, entry: 2018-06-12',
  },
  check: ({ brief, eventDate }) => {
    if (eventDate === undefined) return [];
    return (brief.timeline?.entries ?? []).flatMap(({ when, thisEvent }, index) => {
      const date = edtfOf(when);
      if (thisEvent !== true) return [];
      if (!certainlyBefore(date, eventDate) && !certainlyBefore(eventDate, date)) return [];
      return [
        {
          path: ['timeline', 'entries', index, 'when'],
          message: `The event is of ${eventDate}, and its entry of ${date}.`,
          actual: date,
          expected: eventDate,
        },
      ];
    });
  },
});
