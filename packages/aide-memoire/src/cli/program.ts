import { DEFAULT_TEMPLATE, templates } from '@aide-memoire/handout';
import { suggest } from '@aide-memoire/schema';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { formats } from '../formats.ts';
import { runBuild } from './run-build.ts';
import { runCheck } from './run-check.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes: all is well, the content has problems, the command was used wrongly. */
export const EXIT = { fine: 0, content: 1, usage: 2 } as const;

/** Runs the command line with its arguments (without node and script). Gives the exit code; writes only to the terminal. */
export async function main(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  let code: number = EXIT.fine;
  const program = createProgram(terminal, version, (result) => {
    code = result;
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

function createProgram(terminal: Terminal, version: string, done: (code: number) => void): Command {
  const program = new Command('aide-memoire')
    .description(
      'Turns one checked brief on a diplomatic event into Markdown, Word handouts and PDF study sheets.',
    )
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });

  program
    .command('check')
    .description('Check briefs; every problem of every file in one run.')
    .argument('<paths...>', 'briefs (.md, .yaml, .json), or folders of them')
    .addHelpText('after', '\nExample:\n  $ aide-memoire check briefs/')
    .action(async (paths: string[]) =>
      done((await runCheck({ paths, cwd: terminal.cwd }, terminal)) ? EXIT.fine : EXIT.content),
    );

  program
    .command('build')
    .description('Build handouts from briefs.')
    .argument('<paths...>', 'briefs (.md, .yaml, .json), or folders of them')
    .option(
      '--to <formats>',
      `formats, parted by commas: ${Object.keys(formats).join(', ')}`,
      choices('format', formats),
      ['docx', 'pdf'],
    )
    .option(
      '--template <names>',
      `templates, parted by commas: ${Object.keys(templates).join(', ')}`,
      choices('template', templates),
      [DEFAULT_TEMPLATE],
    )
    .option('--out <dir>', 'folder for the files', 'out')
    .option('--institute <name>', 'name in the running heads')
    .addHelpText(
      'after',
      '\nExample:\n  $ aide-memoire build talks.md --to md,docx,pdf --template handout,study-sheet --out out',
    )
    .action(async (paths: string[], options: BuildFlags) => {
      const { to, template, out, institute } = options;
      const ok = await runBuild(
        {
          paths,
          to,
          templates: template,
          out,
          cwd: terminal.cwd,
          ...(institute === undefined ? {} : { institute }),
        },
        terminal,
      );
      done(ok ? EXIT.fine : EXIT.content);
    });
  return program;
}

interface BuildFlags {
  readonly to: string[];
  readonly template: string[];
  readonly out: string;
  readonly institute?: string;
}

/** A list of words from a table, parted by commas. */
function choices(kind: string, table: Readonly<Record<string, unknown>>): (given: string) => string[] {
  return (given) => {
    const words = [...new Set(given.split(',').map((word) => word.trim()))];
    for (const word of words) {
      if (Object.hasOwn(table, word)) continue;
      const near = suggest(word, Object.keys(table));
      const hint =
        near === undefined ? `There is ${Object.keys(table).join(', ')}.` : `Did you mean "${near}"?`;
      throw new InvalidArgumentError(`There is no ${kind} "${word}". ${hint}`);
    }
    return words;
  };
}

/** A failure of the disk is the user's to mend, and told without a stack trace. */
function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && 'path' in error)
    return `${error.message}. Check that the folder exists, can be written to and has room.`;
  return `${error.message}\nThis is a defect of aide-memoire; please report it with the brief that shows it.\n${error.stack ?? ''}`;
}
