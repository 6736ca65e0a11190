import { relative } from 'node:path';
import { convert } from '../convert.ts';
import { type SpellingName, spellings } from '../files/spellings.ts';
import { plural, summarise } from '../report/summary.ts';
import type { AddCommand } from './command.ts';
import { choices } from './options.ts';
import { showAll } from './show.ts';

/** `aide-memoire convert`: the names of the files written are its data. */
export const addConvert: AddCommand = (program, terminal, done) => {
  program
    .command('convert')
    .description(
      'Spell briefs in another way: Markdown, YAML or JSON. Nothing of them is lost, save comments.',
    )
    .argument('<paths...>', 'briefs (.md, .yaml, .json), or folders of them')
    .requiredOption(
      '--to <spelling>',
      `one of ${Object.keys(spellings).join(', ')}`,
      (given: string) => choices('spelling', spellings)(given)[0],
    )
    .option('--out <dir>', 'folder for the files (default: beside their originals)')
    .addHelpText('after', '\nExample:\n  $ aide-memoire convert briefs/ --to yaml --out yaml')
    .action(async (paths: string[], { to, out }: { to: SpellingName; out?: string }) => {
      const cwd = terminal.cwd;
      const { written, files, diagnostics, ok } = await convert({
        paths,
        to,
        cwd,
        ...(out === undefined ? {} : { out }),
      });
      terminal.err(showAll(diagnostics, files, terminal.colors));
      for (const path of written) terminal.out(`${relative(cwd, path)}\n`);
      terminal.err(`${summarise(diagnostics, files.length)} ${plural(written.length, 'file')} written.\n`);
      done(ok);
    });
};
