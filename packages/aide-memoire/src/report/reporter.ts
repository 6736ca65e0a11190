import type { Diagnostic } from '@aide-memoire/schema';
import type { Colors } from './colors.ts';
import type { Lines } from './lines.ts';

/** Tells findings as they come. What it gives is to be written at once. */
export interface Reporter {
  readonly begin: () => string;
  readonly findings: (diagnostics: readonly Diagnostic[], lines: Lines) => string;
  /** `more` is what else a program may want to know, for formats that can hold it. */
  readonly end: (more: Readonly<Record<string, unknown>>) => string;
}

/** What reporters go by. */
export interface ReporterOptions {
  readonly colors: Colors;
  readonly columns: number | undefined;
  readonly version: string;
}
