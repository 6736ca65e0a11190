import { type MigrateOptions, migrate } from '../migrate.ts';
import { plural } from '../report/summary.ts';
import { showAll } from './show.ts';
import type { Terminal } from './terminal.ts';

/** `aide-memoire migrate`: the names of the files changed are its data. With `dryRun`, a file that would change is not all well. */
export async function runMigrate(options: MigrateOptions, terminal: Terminal): Promise<boolean> {
  const { files, changed, diagnostics, ok } = await migrate(options);
  terminal.err(showAll(diagnostics, files, terminal.colors));
  for (const name of changed) terminal.out(`${name}\n`);
  const verb = options.dryRun === true ? 'to migrate' : 'migrated';
  terminal.err(`${plural(changed.length, 'file')} ${verb}, ${plural(files.length, 'file')} read.\n`);
  return ok && (options.dryRun !== true || changed.length === 0);
}
