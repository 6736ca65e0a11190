import { relative } from 'node:path';
import type { RuleConfig } from '@aide-memoire/editorial';
import { type Edition, templates } from '@aide-memoire/handout';
import { build } from '../build.ts';
import { formats } from '../formats.ts';
import { plural, summarise } from '../report/summary.ts';
import type { AddCommand } from './command.ts';
import { configOption, openConfig } from './config-option.ts';
import { choices, fitOption, list, ruleOption, todayOption } from './options.ts';
import { showAll } from './show.ts';

interface Flags {
  readonly to?: string[];
  readonly template?: string[];
  readonly edition?: Edition[];
  readonly out?: string;
  readonly institute?: string;
  readonly letterhead?: string;
  readonly lang?: string[];
  readonly fit?: Readonly<Record<string, number>>;
  readonly embed: boolean;
  readonly strict?: boolean;
  readonly rule: RuleConfig;
  readonly today: string;
  readonly config?: string | false;
}

const EDITIONS = { student: true, teacher: true };

/** `aide-memoire build`: the names of the files written are its data. */
export const addBuild: AddCommand = (program, terminal, done) => {
  program
    .command('build')
    .description('Build handouts from briefs.')
    .argument('[paths...]', 'briefs (.md, .yaml, .json), or folders of them')
    .option(
      '--to <formats>',
      `formats, parted by commas: ${Object.keys(formats).join(', ')} (default: docx,pdf)`,
      choices('format', formats),
    )
    .option(
      '--template <names>',
      `templates, parted by commas: ${Object.keys(templates).join(', ')} (default: handout)`,
      choices('template', templates),
    )
    .option(
      '--edition <names>',
      'editions, parted by commas: student, teacher (default: that of the template)',
      choices('edition', EDITIONS),
    )
    .option('--out <dir>', 'folder for the files (default: out)')
    .option('--institute <name>', 'name in the running heads')
    .option('--letterhead <file>', 'a Word file whose headers, footers, margins and styles Word handouts get')
    .option(
      '--lang <tags>',
      'languages to print in, parted by commas: en, hi (default: each brief in its own)',
      list,
    )
    .addOption(fitOption())
    .option('--no-embed', 'let files not carry their brief')
    .option('--strict', 'let errors of the editorial rules stop a brief too')
    .addOption(ruleOption())
    .addOption(todayOption(terminal.today))
    .addOption(configOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ aide-memoire build talks.md --to md,docx,pdf --template handout,study-sheet --out out',
    )
    .action(async (given: string[], flags: Flags) => {
      const opened = await openConfig(flags.config, given, terminal);
      if (!opened.ok) {
        done(false);
        return;
      }
      const {
        to,
        template,
        edition,
        out,
        institute,
        letterhead,
        lang,
        fit,
        embed,
        strict,
        rule: rules,
        today,
      } = flags;
      const { outputs, diagnostics, files, ok } = await build({
        paths: opened.paths,
        cwd: terminal.cwd,
        config: opened.config,
        configFolder: opened.folder,
        ...(to === undefined ? {} : { to }),
        ...(template === undefined ? {} : { templates: template }),
        ...(edition === undefined ? {} : { editions: edition }),
        ...(out === undefined ? {} : { out }),
        ...(institute === undefined ? {} : { institute }),
        ...(letterhead === undefined ? {} : { letterhead }),
        ...(lang === undefined ? {} : { langs: lang }),
        ...(fit === undefined ? {} : { fit }),
        ...(embed ? {} : { embed }),
        ...(strict === undefined ? {} : { strict }),
        editorial: { rules, today },
      });
      terminal.err(showAll(diagnostics, files, terminal.colors));
      for (const { path } of outputs) terminal.out(`${relative(terminal.cwd, path)}\n`);
      terminal.err(`${summarise(diagnostics, files.length)} ${plural(outputs.length, 'file')} written.\n`);
      done(ok);
    });
};
