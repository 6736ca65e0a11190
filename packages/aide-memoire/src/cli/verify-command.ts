import { proveNoLeak } from '../no-leak.ts';
import { plural } from '../report/summary.ts';
import type { AddCommand } from './command.ts';
import { showAll } from './show.ts';

interface Flags {
  readonly leak: boolean;
  readonly brief: string;
}

/** `aide-memoire verify`: findings are its data. */
export const addVerify: AddCommand = (program, terminal, done) => {
  program
    .command('verify')
    .description('Prove of finished files that they hold nothing that is for teachers only.')
    .argument('<files...>', 'finished files: .md, .docx, .pdf')
    .requiredOption('--no-leak', 'look for teacher-only strings of the brief everywhere in the files')
    .requiredOption('--brief <file>', 'the brief that the files were made from')
    .addHelpText(
      'after',
      '\nExample:\n  $ aide-memoire verify --no-leak --brief talks.md out/talks.pdf out/talks.docx',
    )
    .action(async (files: string[], { brief }: Flags) => {
      const { diagnostics, secrets, ok } = await proveNoLeak({ brief, files, cwd: terminal.cwd });
      terminal.out(showAll(diagnostics, [], terminal.colors));
      const looked = `${plural(secrets, 'secret')} looked for in ${plural(files.length, 'file')}`;
      terminal.err(ok ? `No leak: ${looked}.\n` : `${looked}.\n`);
      done(ok);
    });
};
