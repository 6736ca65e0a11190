import { Command, CommanderError } from 'commander';
import { addBuild } from './build-command.ts';
import { addCheck } from './check-command.ts';
import { type AddCommand, EXIT } from './command.ts';
import { addConvert } from './convert-command.ts';
import { addInit } from './init-command.ts';
import { addMigrate } from './migrate-command.ts';
import type { Terminal } from './terminal.ts';
import { addVerify } from './verify-command.ts';

/** The commands in the order of the help. */
const COMMANDS: readonly AddCommand[] = [addCheck, addBuild, addVerify, addConvert, addMigrate, addInit];

/** Runs the command line with its arguments (without node and script). Gives the exit code; writes only to the terminal. */
export async function main(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  let code: number = EXIT.fine;
  const program = new Command('aide-memoire')
    .description(
      'Turns one checked brief on a diplomatic event into Markdown, Word handouts and PDF study sheets.',
    )
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  for (const add of COMMANDS)
    add(program, terminal, (ok) => {
      code = ok ? EXIT.fine : EXIT.content;
    });
  if (args.length === 0) {
    terminal.err(program.helpInformation());
    return EXIT.usage;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    terminal.err(`aide-memoire: ${explainFailure(error)}\n`);
    return EXIT.content;
  }
}

/** A failure of the disk is the user's to mend, and told without a stack trace. */
function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && 'path' in error)
    return `${error.message}. Check that the folder exists, can be written to and has room.`;
  return `${error.message}\nThis is a defect of aide-memoire; please report it with the brief that shows it.\n${error.stack ?? ''}`;
}
