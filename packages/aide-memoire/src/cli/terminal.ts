import type { Colors } from '../report/colors.ts';

/** What the command line may touch of the outside. */
export interface Terminal {
  readonly cwd: string;
  /** The day of the run, ISO 8601. */
  readonly today: string;
  readonly colors: Colors;
  /** Data: what a next program reads. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
}
