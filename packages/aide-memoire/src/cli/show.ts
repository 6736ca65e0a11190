import type { Diagnostic } from '@aide-memoire/schema';
import type { BriefFile } from '../files/discover.ts';
import type { Colors } from '../report/colors.ts';
import { showDiagnostic } from '../report/frame.ts';

/** All diagnostics with their source lines, a blank line after each. */
export function showAll(
  diagnostics: readonly Diagnostic[],
  files: readonly BriefFile[],
  colors: Colors,
): string {
  const all = files.flatMap((file) => [file, ...(file.translations ?? [])]);
  const sources = new Map(all.map(({ name, text }) => [name, text]));
  return diagnostics
    .map((found) => `${showDiagnostic(found, sources.get(found.file ?? ''), colors)}\n\n`)
    .join('');
}
