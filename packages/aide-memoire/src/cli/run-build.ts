import { relative } from 'node:path';
import { type BuildOptions, build } from '../build.ts';
import { plural, summarise } from '../report/summary.ts';
import { showAll } from './show.ts';
import type { Terminal } from './terminal.ts';

/** `aide-memoire build`: the names of the files written are its data. Gives whether all is well. */
export async function runBuild(options: BuildOptions, terminal: Terminal): Promise<boolean> {
  const { outputs, diagnostics, files, ok } = await build(options);
  terminal.err(showAll(diagnostics, files, terminal.colors));
  for (const { path } of outputs) terminal.out(`${relative(terminal.cwd, path)}\n`);
  terminal.err(`${summarise(diagnostics, files.length)} ${plural(outputs.length, 'file')} written.\n`);
  return ok;
}
