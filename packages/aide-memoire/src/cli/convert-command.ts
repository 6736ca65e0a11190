import { relative } from 'node:path';
import { convert } from '../convert.ts';
import type { SpellingName } from '../files/spelling-names.ts';
import { plural } from '../report/summary.ts';
import type { Action } from './command.ts';
import { UsageError } from './exit.ts';
import { stdinFor } from './open-config.ts';
import { besideData, Telling, type TellingFlags } from './telling.ts';

interface Flags extends TellingFlags {
  readonly to?: SpellingName;
  readonly out?: string;
  readonly force?: boolean;
}

/** `aide-memoire convert`: the names of the files written are its data, or with `--out -` the only text. */
export const runConvert: Action<Flags> = async ({ args, flags, terminal }) => {
  const { to, out, force } = flags;
  if (to === undefined) throw new UsageError('Say how to spell the briefs: --to md, --to yaml or --to json.');
  const { cwd } = terminal;
  const isOut = out === '-';
  if (args.includes('-') && out === undefined)
    throw new UsageError('Standard input lies in no folder: say where to write with --out.');
  const telling = new Telling(isOut ? besideData(terminal) : terminal, flags, {}, false);
  const texts: { name: string; text: string }[] = [];
  const { written, briefs, diagnostics, ok } = await convert({
    paths: args,
    to,
    cwd,
    ...(await stdinFor(args, terminal)),
    ...(isOut ? { sink: (file) => void texts.push(file) } : out === undefined ? {} : { out }),
    ...(force === undefined ? {} : { force }),
  });
  telling.findings(diagnostics);
  if (isOut) {
    const [first, ...others] = texts;
    if (others.length > 0)
      throw new UsageError(`Standard output takes one file, and there are ${texts.length}: name a folder.`);
    if (first !== undefined) terminal.out(first.text);
  } else for (const path of written) telling.data(`${relative(cwd, path)}\n`);
  telling.end(
    briefs,
    { written: written.map((path) => relative(cwd, path)), ok },
    `${plural(isOut ? texts.length : written.length, 'file')} written.`,
  );
  return ok;
};
