import { extname } from 'node:path';
import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { type BriefFile, discover } from './files/discover.ts';
import { SPELLINGS } from './files/spellings.ts';
import { writeWhole } from './files/write-whole.ts';

/** What to lead to the current version of the vocabulary. */
export interface MigrateOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
  /** Only look: change no file. */
  readonly dryRun?: boolean;
}

/** Outcome of a migration. */
export interface Migrated {
  /** Files that were read, in order. */
  readonly files: readonly BriefFile[];
  /** Names of the files that were changed, or would be. */
  readonly changed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/**
 * Leads briefs of older versions to the current one, in place. Comments, the order of keys and the formatting stay as they are;
 * a file that cannot be migrated stays as it was. A second run changes nothing.
 */
export async function migrate({
  paths,
  cwd = process.cwd(),
  dryRun = false,
}: MigrateOptions): Promise<Migrated> {
  const found = await discover(paths, cwd);
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const changed: string[] = [];
  const files = found.files.flatMap((file) => [file, ...(file.translations ?? [])]);
  for (const file of files) {
    const spelling = SPELLINGS.get(extname(file.path).toLowerCase());
    if (spelling === undefined) continue;
    const migrated = spelling.migrate(file.text, { file: file.name });
    diagnostics.push(...migrated.diagnostics);
    if (!migrated.changed) continue;
    changed.push(file.name);
    if (!dryRun) await writeWhole(file.path, new TextEncoder().encode(migrated.text));
  }
  return { files, changed, diagnostics, ok: !hasErrors(diagnostics) };
}
