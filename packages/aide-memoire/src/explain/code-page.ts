import type { Severity } from '@aide-memoire/schema';

/** What the docs say about a code. */
export interface CodePage {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly mend: string;
  readonly example?: string;
}
