import type { RuleConfig } from '@aide-memoire/editorial';
import { check } from '../check.ts';
import { summarise } from '../report/summary.ts';
import type { AddCommand } from './command.ts';
import { configOption, openConfig } from './config-option.ts';
import { ruleOption, todayOption } from './options.ts';
import { showAll } from './show.ts';

interface Flags {
  readonly editorial: boolean;
  readonly rule: RuleConfig;
  readonly today: string;
  readonly config?: string | false;
}

/** `aide-memoire check`: findings are its data. */
export const addCheck: AddCommand = (program, terminal, done) => {
  program
    .command('check')
    .description('Check briefs; every problem of every file in one run.')
    .argument('[paths...]', 'briefs (.md, .yaml, .json), or folders of them')
    .option('--no-editorial', 'check shapes and references only')
    .addOption(ruleOption())
    .addOption(todayOption(terminal.today))
    .addOption(configOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ aide-memoire check briefs/ --rule text/quotes=off --rule "cite/*=error"',
    )
    .action(async (given: string[], flags: Flags) => {
      const { config, paths, ok: configured } = await openConfig(flags.config, given, terminal);
      if (!configured) {
        done(false);
        return;
      }
      const rules = { ...config.rules, ...flags.rule };
      const editorial = flags.editorial ? { rules, today: flags.today } : (false as const);
      const { files, diagnostics, ok } = await check({ paths, cwd: terminal.cwd, editorial });
      terminal.out(showAll(diagnostics, files, terminal.colors));
      terminal.err(`${summarise(diagnostics, files.length)}\n`);
      done(ok);
    });
};
