import { fmt } from '../fmt.ts';
import { plural } from '../report/summary.ts';
import type { Action } from './command.ts';
import { stdinFor } from './open-config.ts';
import { besideData, Telling, type TellingFlags } from './telling.ts';

interface Flags extends TellingFlags {
  readonly check?: boolean;
}

/** `aide-memoire fmt`: the names of the files changed are its data; of standard input it is the text. */
export const runFmt: Action<Flags> = async ({ args, flags, terminal }) => {
  const dryRun = flags.check === true;
  const isPipe = args.includes('-') && !dryRun;
  const telling = new Telling(isPipe ? besideData(terminal) : terminal, flags, {}, false);
  const { briefs, changed, diagnostics, ok } = await fmt({
    paths: args,
    ...(await stdinFor(args, terminal)),
    cwd: terminal.cwd,
    dryRun,
    sink: terminal.out,
  });
  telling.findings(diagnostics);
  for (const name of changed) telling.data(`${name}\n`);
  telling.end(
    briefs,
    { changed, ok },
    `${plural(changed.length, 'file')} ${dryRun ? 'to change' : 'changed'}.`,
  );
  return ok && (!dryRun || changed.length === 0);
};
