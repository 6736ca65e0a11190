import type { RuleConfig } from '@aide-memoire/editorial';
import { check } from '../check.ts';
import type { Action } from './command.ts';
import { openConfig, pathsOf, stdinFor } from './open-config.ts';
import { Telling, type TellingFlags } from './telling.ts';

interface Flags extends TellingFlags {
  readonly editorial: boolean;
  readonly rule?: RuleConfig;
  readonly today?: string;
  readonly jobs?: number;
  readonly config?: string;
}

/** `aide-memoire check`: findings are its data. */
export const runCheck: Action<Flags> = async ({ args, flags, terminal }) => {
  if (flags.rule !== undefined) (await import('./rule-names.ts')).checkRules(flags.rule);
  const opened = await openConfig(flags.config, terminal);
  if (opened === undefined) return false;
  const { config } = opened;
  const paths = pathsOf(args, opened);
  const telling = new Telling(terminal, flags, config, true);
  const jobs = flags.jobs ?? config.jobs;
  const { briefs, ok } = await check({
    paths,
    ...(await stdinFor(paths, terminal)),
    cwd: terminal.cwd,
    editorial:
      flags.editorial && config.editorial !== false ? editorialOf(flags, config, terminal.today) : false,
    ...(jobs === undefined ? {} : { jobs }),
    onEvent: telling.onEvent,
    collect: false,
    signal: terminal.signal,
  });
  telling.end(briefs, { briefs, ok });
  return ok;
};

/** How the editorial rules are set. */
export const editorialOf = (
  flags: Pick<Flags, 'rule' | 'today'>,
  config: { readonly rules?: RuleConfig | undefined; readonly today?: string | undefined },
  today: string,
) => ({
  rules: { ...config.rules, ...flags.rule },
  today: flags.today ?? config.today ?? today,
});
