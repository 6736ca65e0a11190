import { type CheckOptions, check } from '../check.ts';
import { summarise } from '../report/summary.ts';
import { showAll } from './show.ts';
import type { Terminal } from './terminal.ts';

/** `aide-memoire check`: findings are its data. Gives whether all is well. */
export async function runCheck(options: CheckOptions, terminal: Terminal): Promise<boolean> {
  const { files, diagnostics, ok } = await check(options);
  terminal.out(showAll(diagnostics, files, terminal.colors));
  terminal.err(`${summarise(diagnostics, files.length)}\n`);
  return ok;
}
