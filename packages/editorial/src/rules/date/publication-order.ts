import { defineRule } from '../../rule.ts';

export const publicationOrder = defineRule({
  id: 'date/publication-order',
  severity: 'error',
  title: 'Days of publication out of order, or still to come',
  why: 'A brief cannot change before it appears, nor appear after today.',
  mend: 'Put `publishedOn` first, `updatedOn` and the corrections after it, and none after today.',
  example: {
    wrong: 'publishedOn: 2024-12-20, updatedOn: 2024-12-02',
    right: 'publishedOn: 2024-12-20, updatedOn: 2024-12-22',
  },
  check: ({ brief, today }) => {
    const { publishedOn, updatedOn, asOf, corrections = [] } = brief.publication;
    const last = updatedOn ?? publishedOn;
    const found = [];
    if (updatedOn !== undefined && updatedOn < publishedOn)
      found.push({
        path: ['publication', 'updatedOn'],
        message: `The brief was changed on ${updatedOn}, before it appeared on ${publishedOn}.`,
      });
    if (asOf !== undefined && asOf > last)
      found.push({
        path: ['publication', 'asOf'],
        message: `The facts are those of ${asOf}, after the brief’s last day, ${last}.`,
      });
    if (today !== undefined && publishedOn > today)
      found.push({ path: ['publication', 'publishedOn'], message: `${publishedOn} is still to come.` });
    corrections.forEach(({ on }, index) => {
      const before = corrections[index - 1]?.on ?? publishedOn;
      if (on < before)
        found.push({
          path: ['publication', 'corrections', index, 'on'],
          message: `This correction is of ${on}, before ${before}.`,
        });
    });
    return found;
  },
});
