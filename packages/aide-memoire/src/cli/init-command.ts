import { init } from '../init.ts';
import type { AddCommand } from './command.ts';
import { showAll } from './show.ts';

/** `aide-memoire init`: the names of the files written are its data. */
export const addInit: AddCommand = (program, terminal, done) => {
  program
    .command('init')
    .description(
      'Write a starting folder: a configuration, a first brief, and what to do next. Nothing is overwritten.',
    )
    .argument('[folder]', 'where to write it', '.')
    .option('--institute <name>', 'name of the institute', 'Your Institute')
    .addHelpText('after', '\nExample:\n  $ aide-memoire init handouts --institute "Example Institute"')
    .action(async (folder: string, { institute }: { institute: string }) => {
      const { written, diagnostics, ok } = await init({ folder, institute, cwd: terminal.cwd });
      terminal.err(showAll(diagnostics, [], terminal.colors));
      for (const name of written) terminal.out(`${name}\n`);
      if (ok) terminal.err(`Next: cd ${folder} && aide-memoire build\n`);
      done(ok);
    });
};
