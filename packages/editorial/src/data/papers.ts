import type { Sourced } from './row.ts';

/** The first year of a paper of an exam. */
export interface PaperSince extends Sourced {
  readonly exam: string;
  readonly paper: string;
  readonly since: number;
}

const notice = 'Union Public Service Commission, Civil Services Examination notices of these years';

/** Papers that came into an exam in a known year. */
export const papersSince: readonly PaperSince[] = [
  { exam: 'upsc-cse', paper: 'gs3', since: 2013, source: `${notice}: four General Studies papers from 2013` },
  { exam: 'upsc-cse', paper: 'gs4', since: 2013, source: `${notice}: the ethics paper from 2013` },
  { exam: 'upsc-cse', paper: 'csat', since: 2011, source: `${notice}: the aptitude paper from 2011` },
  { exam: 'upsc-cse', paper: 'essay', since: 1993, source: `${notice}: the essay paper from 1993` },
];

/** Key by which `extend` knows a paper. */
export const paperKey = ({ exam, paper }: PaperSince): string => `${exam}/${paper}`;
