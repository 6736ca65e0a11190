import type { RuleConfig } from '@aide-memoire/editorial';
import { DEFAULT_TEMPLATE, templates } from '@aide-memoire/handout';
import { Command, CommanderError } from 'commander';
import { formats } from '../formats.ts';
import { choices, ruleOption, todayOption } from './options.ts';
import { runBuild } from './run-build.ts';
import { runCheck } from './run-check.ts';
import { runMigrate } from './run-migrate.ts';
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
    .option('--no-editorial', 'check shapes and references only')
    .addOption(ruleOption())
    .addOption(todayOption(terminal.today))
    .addHelpText(
      'after',
      '\nExample:\n  $ aide-memoire check briefs/ --rule text/quotes=off --rule "cite/*=error"',
    )
    .action(async (paths: string[], flags: CheckFlags) => {
      const editorial = flags.editorial ? { rules: flags.rule, today: flags.today } : (false as const);
      const ok = await runCheck({ paths, cwd: terminal.cwd, editorial }, terminal);
      done(ok ? EXIT.fine : EXIT.content);
    });

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
    .option(
      '--lang <tags>',
      'languages to print in, parted by commas: en, hi (default: each brief in its own)',
      list,
    )
    .option('--strict', 'let errors of the editorial rules stop a brief too', false)
    .addOption(ruleOption())
    .addOption(todayOption(terminal.today))
    .addHelpText(
      'after',
      '\nExample:\n  $ aide-memoire build talks.md --to md,docx,pdf --template handout,study-sheet --out out',
    )
    .action(async (paths: string[], options: BuildFlags) => {
      const { to, template, out, institute, lang, strict, rule: rules, today } = options;
      const ok = await runBuild(
        {
          paths,
          to,
          templates: template,
          out,
          cwd: terminal.cwd,
          strict,
          ...(lang === undefined ? {} : { langs: lang }),
          editorial: { rules, today },
          ...(institute === undefined ? {} : { institute }),
        },
        terminal,
      );
      done(ok ? EXIT.fine : EXIT.content);
    });

  program
    .command('migrate')
    .description('Lead briefs of older versions to the current one, in place; comments and formatting stay.')
    .argument('<paths...>', 'briefs (.md, .yaml, .json), or folders of them')
    .option('--check', 'change nothing; exit 1 if a file would change', false)
    .addHelpText('after', '\nExample:\n  $ aide-memoire migrate briefs/ --check')
    .action(async (paths: string[], { check }: { check: boolean }) => {
      const ok = await runMigrate({ paths, cwd: terminal.cwd, dryRun: check }, terminal);
      done(ok ? EXIT.fine : EXIT.content);
    });
  return program;
}

interface CheckFlags {
  readonly editorial: boolean;
  readonly rule: RuleConfig;
  readonly today: string;
}

interface BuildFlags {
  readonly to: string[];
  readonly template: string[];
  readonly out: string;
  readonly institute?: string;
  readonly lang?: string[];
  readonly strict: boolean;
  readonly rule: RuleConfig;
  readonly today: string;
}

const list = (given: string) => given.split(',').map((word) => word.trim());

/** A failure of the disk is the user's to mend, and told without a stack trace. */
function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && 'path' in error)
    return `${error.message}. Check that the folder exists, can be written to and has room.`;
  return `${error.message}\nThis is a defect of aide-memoire; please report it with the brief that shows it.\n${error.stack ?? ''}`;
}
