import { relative, resolve } from 'node:path';
import { extract } from '../extract.ts';
import { overwrite } from '../files/overwrite.ts';
import { showPath } from '../files/show-path.ts';
import type { Action } from './command.ts';
import { Telling } from './telling.ts';

/** `aide-memoire extract`: the brief is its data. */
export const runExtract: Action<{ readonly out?: string }> = async ({ args, flags, terminal }) => {
  const [file = ''] = args;
  const { cwd } = terminal;
  const telling = new Telling(terminal, {}, {}, false);
  const { bytes, diagnostics } = await extract({ file, cwd });
  telling.findings(diagnostics);
  if (bytes === undefined) return false;
  if (flags.out === undefined || flags.out === '-') {
    terminal.out(bytes);
    return true;
  }
  const target = resolve(cwd, flags.out);
  const failed = await overwrite(target, showPath(target, cwd), bytes);
  if (failed === undefined) telling.data(`${relative(cwd, target)}\n`);
  else telling.findings([failed]);
  return failed === undefined;
};
