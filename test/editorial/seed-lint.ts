import { type EditorialDiagnostic, lintBrief } from '@aide-memoire/editorial';
import type { Diagnostic } from '@aide-memoire/schema';
import { locate, readYamlBrief } from '@aide-memoire/source';

/** The YAML example made from the seed page, named from the root of the repository. */
export const SEED_EXAMPLE = 'examples/briefs/us-russia-miami-talks/yaml/us-russia-miami-talks.yaml';

/** The day on which the seed is looked at: the day after it appeared. */
export const SEED_DAY = '2024-12-21';

/** Findings of reading and of the editorial rules in a YAML text, each at its line, in the order of the text. */
export function lintYaml(text: string, file: string, today: string): Diagnostic[] {
  const { brief, places, diagnostics } = readYamlBrief(text, { file });
  if (brief === undefined) throw new Error(`${file} cannot be read: ${JSON.stringify(diagnostics)}`);
  const found: EditorialDiagnostic[] = lintBrief(brief, { today });
  return [...diagnostics, ...found.map((finding) => locate(finding, places, file))].toSorted(
    (a, b) => (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0),
  );
}
