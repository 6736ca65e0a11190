import type { Diagnostic } from '@aide-memoire/schema';
import type { Lines } from './report/lines.ts';

/** One brief is done. */
export interface BriefEvent {
  readonly type: 'brief';
  /** Name of its file. */
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The source lines that the findings point at. */
  readonly lines: Lines;
  /** Its outputs; empty where an error stopped it, and where it was only checked. */
  readonly outputs: readonly { readonly path: string; readonly written: boolean }[];
  /** How many briefs are done, and of how many. Some of the latter may turn out to be none. */
  readonly done: number;
  readonly total: number;
}

/** Findings about paths, the configuration or the run as a whole. */
export interface FindingsEvent {
  readonly type: 'findings';
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run tells while it goes on. */
export type RunEvent = BriefEvent | FindingsEvent;

/** Takes what a run tells. */
export type OnEvent = (event: RunEvent) => void;
