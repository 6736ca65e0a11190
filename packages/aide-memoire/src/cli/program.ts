import { Command, CommanderError, Option } from 'commander';
import { isDiskError } from '../files/problem.ts';
import type { CommandSpec } from './command.ts';
import { commands } from './commands.ts';
import { EXIT, UsageError } from './exit.ts';
import type { OptionSpec } from './options.ts';
import type { Terminal } from './terminal.ts';

const SUMMARY =
  'Turns one checked brief on a diplomatic event into Markdown, Word handouts and PDF study sheets.';

/** Runs the command line with its arguments (without node and script). Gives the exit code; writes only to the terminal. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let isWell = true;
  const program = new Command('aide-memoire')
    .description(SUMMARY)
    .version(terminal.version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      ...helpWidth(terminal),
    });
  for (const spec of commands)
    addCommand(program, spec, async (given, flags) => {
      const action = await spec.load();
      // Which options there are is said by the table, what they are by their readers; the action says it to the compiler.
      isWell = await action({ args: given, flags: flags as never, terminal, commands });
    });
  if (args.length === 0) {
    terminal.err(program.helpInformation({ error: true }));
    return EXIT.usage;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return isWell ? EXIT.fine : EXIT.content;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (error instanceof UsageError || error instanceof RangeError) {
      terminal.err(`error: ${error.message}\n`);
      return EXIT.usage;
    }
    if (terminal.signal.aborted) {
      terminal.err('Broken off. What was finished is in its place, and the next run completes it.\n');
      return EXIT.interrupted;
    }
    terminal.err(`aide-memoire: ${explainFailure(error)}\n`);
    return EXIT.content;
  }
}

const helpWidth = ({ outStream, errStream }: Terminal) => ({
  getOutHelpWidth: () => outStream.columns ?? 100,
  getErrHelpWidth: () => errStream.columns ?? 100,
});

function addCommand(
  program: Command,
  { name, summary, argument, options, examples }: CommandSpec,
  act: (args: readonly string[], flags: unknown) => Promise<void>,
): void {
  const command = program.command(name).description(summary);
  if (argument !== undefined) command.argument(argument.flags, argument.help);
  for (const option of options) command.addOption(optionOf(option));
  const lines = examples.flatMap(({ line, does }) => [`  $ ${line}`, `      ${does}`]);
  command.addHelpText('after', `\n${lines.length > 2 ? 'Examples' : 'Example'}:\n${lines.join('\n')}`);
  command.action(async (...given: unknown[]) => {
    const args = given
      .slice(0, -2)
      .flatMap((each) => (each === undefined ? [] : (each as string | string[])));
    await act(args, command.opts());
  });
}

function optionOf({ flags, help, read }: OptionSpec): Option {
  const option = new Option(flags, help);
  if (read !== undefined) option.argParser(read as (given: string, before: unknown) => unknown);
  return option;
}

/** A failure of the disk is the user's to mend, and told without a stack trace. */
function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isDiskError(error))
    return `${error.message}. Check that the folder exists, can be written to and has room.`;
  return `${error.message}\nThis is a defect of aide-memoire; please report it with the brief that shows it.\n${error.stack ?? ''}`;
}
