import { resolve } from 'node:path';
import { hasErrors } from '@aide-memoire/schema';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { STDIN } from '../files/sources.ts';
import { showDiagnostic } from '../report/frame.ts';
import { UsageError } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** A configuration that a command goes by. */
export interface OpenedConfig {
  readonly config: Config;
  readonly folder: string;
  /** Its absolute path; absent where there is none. */
  readonly file?: string;
}

/** Loads the configuration and shows what is wrong with it; `undefined` if it cannot be gone by. */
export async function openConfig(
  file: string | undefined,
  terminal: Terminal,
): Promise<OpenedConfig | undefined> {
  const { cwd, errStream } = terminal;
  const {
    config,
    folder,
    diagnostics,
    text,
    file: name,
  } = await loadConfig(file === undefined ? { cwd } : { cwd, file });
  const lines = text?.split('\n');
  for (const found of diagnostics) {
    const line = lines?.[(found.place?.start.line ?? 0) - 1];
    terminal.err(`${showDiagnostic(found, line, errStream)}\n\n`);
  }
  if (hasErrors(diagnostics)) return undefined;
  return { config, folder, ...(name === undefined ? {} : { file: resolve(cwd, name) }) };
}

/** What a command was given, or what the configuration says. Throws where nobody says where the briefs are. */
export function pathsOf(given: readonly string[], { config, folder }: OpenedConfig): readonly string[] {
  const paths = given.length > 0 ? given : (config.briefs ?? []).map((path) => resolve(folder, path));
  if (paths.length === 0)
    throw new UsageError(
      'Name briefs or folders of them, or say where they are with "briefs" in a configuration.',
    );
  return paths;
}

/** The text that `-` among the paths stands for. */
export async function stdinFor(
  paths: readonly string[],
  terminal: Terminal,
): Promise<{ readonly stdin?: string }> {
  if (!paths.includes(STDIN)) return {};
  try {
    return { stdin: await terminal.stdin() };
  } catch {
    throw new UsageError('Standard input is not UTF-8.');
  }
}
