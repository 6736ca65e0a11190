import { showGithub } from './github.ts';
import { jsonReporter } from './json.ts';
import { prettyReporter } from './pretty.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { sarifReporter } from './sarif.ts';

/** How findings are told: for people, as JSON, as annotations of GitHub Actions, as SARIF 2.1.0. */
export const reporters = {
  pretty: prettyReporter,
  json: jsonReporter,
  github: (): Reporter => ({ begin: () => '', findings: showGithub, end: () => '' }),
  sarif: sarifReporter,
} as const satisfies Record<string, (options: ReporterOptions) => Reporter>;

/** Names of the ways in which findings are told. */
export type ReportFormat = keyof typeof reporters;
