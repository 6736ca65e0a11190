import { certainlyBefore } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

export const eventAfterPublication = defineRule({
  id: 'date/event-after-publication',
  severity: 'error',
  title: 'An event that is over, after the day of publication',
  why: 'Nothing can be reported as over before it took place: the date or the status is wrong.',
  mend: 'Correct `event.when`, `event.status` or the day of publication.',
  example: {
    wrong: 'status: concluded, when: 2024-12-25, publishedOn: 2024-12-20',
    right: 'status: scheduled, when: 2024-12-25, publishedOn: 2024-12-20',
  },
  check: ({ brief, eventDate, isOver }) => {
    const { publishedOn, updatedOn } = brief.publication;
    const last = updatedOn ?? publishedOn;
    if (!isOver || eventDate === undefined || !certainlyBefore(last, eventDate)) return [];
    return [
      {
        path: ['event', 'when'],
        message: `The event is ${brief.event.status}, and its date lies after ${last}, the day of this brief.`,
        actual: eventDate,
      },
    ];
  },
});
