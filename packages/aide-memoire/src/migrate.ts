import { extname } from 'node:path';
import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { overwrite } from './files/overwrite.ts';
import { readSources } from './files/read-sources.ts';
import { findSources } from './files/sources.ts';
import { SPELLINGS } from './files/spellings.ts';

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
  /** How many files were read. */
  readonly files: number;
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
  const { sources, diagnostics: found } = await findSources(paths, cwd);
  const diagnostics: Diagnostic[] = [...found];
  const changed: string[] = [];
  let files = 0;
  for (const read of readSources(sources, cwd)) {
    if ('problem' in read) {
      diagnostics.push(read.problem);
      continue;
    }
    for (const { path, name, text } of [read.file, ...(read.file.translations ?? [])]) {
      const spelling = await SPELLINGS.get(extname(path).toLowerCase())?.load();
      if (spelling === undefined) continue;
      files += 1;
      const migrated = spelling.migrate(text, { file: name });
      diagnostics.push(...migrated.diagnostics);
      if (!migrated.changed) continue;
      const failed = dryRun ? undefined : await overwrite(path, name, migrated.text);
      if (failed === undefined) changed.push(name);
      else diagnostics.push(failed);
    }
  }
  return { files, changed, diagnostics, ok: !hasErrors(diagnostics) };
}
