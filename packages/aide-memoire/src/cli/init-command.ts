import { init } from '../init.ts';
import type { Action } from './command.ts';
import { Telling } from './telling.ts';

/** `aide-memoire init`: the names of the files written are its data. */
export const runInit: Action<{ readonly institute?: string }> = async ({ args, flags, terminal }) => {
  const [folder = '.'] = args;
  const { institute = 'Your Institute' } = flags;
  const telling = new Telling(terminal, {}, {}, false);
  const { written, diagnostics, ok } = await init({ folder, institute, cwd: terminal.cwd });
  telling.findings(diagnostics);
  for (const name of written) telling.data(`${name}\n`);
  if (ok) telling.remark(`Next: ${folder === '.' ? '' : `cd ${folder} && `}aide-memoire build`);
  return ok;
};
