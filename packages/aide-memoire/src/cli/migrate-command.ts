import { migrate } from '../migrate.ts';
import { plural } from '../report/summary.ts';
import type { AddCommand } from './command.ts';
import { showAll } from './show.ts';

/** `aide-memoire migrate`: the names of the files changed are its data. With `--check`, a file that would change is not all well. */
export const addMigrate: AddCommand = (program, terminal, done) => {
  program
    .command('migrate')
    .description('Lead briefs of older versions to the current one, in place; comments and formatting stay.')
    .argument('<paths...>', 'briefs (.md, .yaml, .json), or folders of them')
    .option('--check', 'change nothing; exit 1 if a file would change', false)
    .addHelpText('after', '\nExample:\n  $ aide-memoire migrate briefs/ --check')
    .action(async (paths: string[], { check: dryRun }: { check: boolean }) => {
      const { files, changed, diagnostics, ok } = await migrate({ paths, cwd: terminal.cwd, dryRun });
      terminal.err(showAll(diagnostics, files, terminal.colors));
      for (const name of changed) terminal.out(`${name}\n`);
      const verb = dryRun ? 'to migrate' : 'migrated';
      terminal.err(`${plural(changed.length, 'file')} ${verb}, ${plural(files.length, 'file')} read.\n`);
      done(ok && (!dryRun || changed.length === 0));
    });
};
