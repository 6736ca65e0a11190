import type { RuleConfig } from '@aide-memoire/editorial';

/** How the editorial rules are set. */
export interface EditorialOptions {
  /** Severity and options by rule id; `text/*` sets a family. */
  readonly rules?: RuleConfig;
  /** The day of the check, ISO 8601; rules that need it are silent without it. */
  readonly today?: string;
}
