import { showDiagnostic } from './frame.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

/** Findings for people: with the lines of the source, a blank line after each. */
export const prettyReporter = ({ colors, columns }: ReporterOptions): Reporter => ({
  begin: () => '',
  findings: (diagnostics, lines) =>
    diagnostics
      .map((found) => {
        const line = lines[found.file ?? '']?.[found.place?.start.line ?? 0];
        return `${showDiagnostic(found, line, { colors, columns })}\n\n`;
      })
      .join(''),
  end: () => '',
});
