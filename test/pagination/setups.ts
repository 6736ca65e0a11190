import type { PageSetup, Paper } from '@aide-memoire/handout';

/** The pages of a sweep. */
export const setupOf = (paper: Paper, columns: 1 | 2): PageSetup => ({
  paper,
  columns,
  margins:
    paper === 'A5'
      ? { top: 16, right: 12, bottom: 14, left: 12 }
      : { top: 18, right: 14, bottom: 16, left: 14 },
  columnGap: 7,
  head: { start: 'Institute', end: 'Title' },
  foot: { end: 'Page {page} of {pages}' },
  bodySize: 9,
  leading: 12,
});
