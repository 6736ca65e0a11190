import { migrate } from '../migrate.ts';
import { plural } from '../report/summary.ts';
import type { Action } from './command.ts';
import { Telling, type TellingFlags } from './telling.ts';

interface Flags extends TellingFlags {
  readonly check?: boolean;
}

/** `aide-memoire migrate`: the names of the files changed are its data. With `--check`, a file that would change is not all well. */
export const runMigrate: Action<Flags> = async ({ args, flags, terminal }) => {
  const dryRun = flags.check === true;
  const telling = new Telling(terminal, flags, {}, false);
  const { files, changed, diagnostics, ok } = await migrate({ paths: args, cwd: terminal.cwd, dryRun });
  telling.findings(diagnostics);
  for (const name of changed) telling.data(`${name}\n`);
  telling.end(
    files,
    { changed, ok },
    `${plural(changed.length, 'file')} ${dryRun ? 'to migrate' : 'migrated'}.`,
  );
  return ok && (!dryRun || changed.length === 0);
};
