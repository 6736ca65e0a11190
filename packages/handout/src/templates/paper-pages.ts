import type { Template } from './template.ts';

/** One column of upright A4 with room around it: what papers are printed on. */
export const PAPER_PAGES: Template['pages'] = {
  paper: 'A4',
  margins: { top: 20, right: 18, bottom: 18, left: 18 },
  columns: 1,
  columnGap: 8,
  bodySize: 10.5,
  leading: 14.5,
};
