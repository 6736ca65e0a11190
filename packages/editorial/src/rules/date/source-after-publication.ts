import { certainlyBefore } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

export const sourceAfterPublication = defineRule({
  id: 'date/source-after-publication',
  severity: 'warning',
  title: 'A source issued after the brief',
  why: 'Nobody can have read it: its date, or that of the brief, is wrong, or the brief was changed without saying so.',
  mend: 'Correct `issued`, or set `publication.updatedOn`.',
  example: {
    wrong: 'updatedOn: 2018-06-14, issued: 2018-07-01',
    right: 'updatedOn: 2018-07-02, issued: 2018-07-01',
  },
  check: ({ brief }) => {
    const last = brief.publication.updatedOn ?? brief.publication.publishedOn;
    return (brief.sources ?? []).flatMap(({ issued, id }, index) =>
      issued === undefined || !certainlyBefore(last, issued)
        ? []
        : [
            {
              path: ['sources', index, 'issued'],
              message: `“${id}” was issued after ${last}, the last day of this brief.`,
              actual: issued,
            },
          ],
    );
  },
});
