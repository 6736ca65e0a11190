import type { Colors } from '../report/colors.ts';

/** What the command line may touch of the outside. */
export interface Terminal {
  readonly cwd: string;
  /** The day of the run, ISO 8601. */
  readonly today: string;
  readonly version: string;
  /** Data: what a next program reads. */
  readonly out: (content: string | Uint8Array) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly stdin: () => Promise<string>;
  readonly outStream: Stream;
  readonly errStream: Stream;
  /** Is aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** What is known of a stream. */
export interface Stream {
  readonly colors: Colors;
  /** Whether somebody looks at it. */
  readonly isTerminal: boolean;
  /** Its width, if it is a terminal. */
  readonly columns: number | undefined;
}
