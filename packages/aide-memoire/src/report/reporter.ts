import type { Diagnostic } from '@aide-memoire/schema';
import type { Colors } from './colors.ts';
import { showGithub } from './github.ts';
import { jsonReporter } from './json.ts';
import type { Lines } from './lines.ts';
import { prettyReporter } from './pretty.ts';
import { sarifReporter } from './sarif.ts';

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

/** How findings are told: for people, as JSON, as annotations of GitHub Actions, as SARIF 2.1.0. */
export const reporters = {
  pretty: prettyReporter,
  json: jsonReporter,
  github: (): Reporter => ({ begin: () => '', findings: showGithub, end: () => '' }),
  sarif: sarifReporter,
} as const satisfies Record<string, (options: ReporterOptions) => Reporter>;

/** Names of the ways in which findings are told. */
export type ReportFormat = keyof typeof reporters;
