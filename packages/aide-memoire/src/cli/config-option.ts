import { resolve } from 'node:path';
import { hasErrors } from '@aide-memoire/schema';
import { CommanderError, Option } from 'commander';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { EXIT } from './command.ts';
import { showAll } from './show.ts';
import type { Terminal } from './terminal.ts';

/** `--config <file>`: the configuration, where it is not to be looked for. */
export const configOption = () =>
  new Option(
    '--config <file>',
    'configuration; else aide-memoire.config.yaml, .json, .js or .ts from here upwards',
  );

/** A configuration that a command goes by. */
export interface OpenedConfig {
  readonly config: Config;
  readonly folder: string;
  /** What the command was given, or what the configuration says. */
  readonly paths: readonly string[];
  /** Whether it can be gone by; its findings have been shown. */
  readonly ok: boolean;
}

/** Loads the configuration and shows what is wrong with it. Rejects with wrong usage where nobody says where the briefs are. */
export async function openConfig(
  file: string | false | undefined,
  given: readonly string[],
  terminal: Terminal,
): Promise<OpenedConfig> {
  const options = file === undefined ? { cwd: terminal.cwd } : { cwd: terminal.cwd, file };
  const { config, folder, diagnostics, file: name, text } = await loadConfig(options);
  const sources =
    name === undefined || text === undefined ? [] : [{ path: resolve(terminal.cwd, name), name, text }];
  terminal.err(showAll(diagnostics, sources, terminal.colors));
  const paths = given.length > 0 ? given : (config.briefs ?? []).map((path) => resolve(folder, path));
  const ok = !hasErrors(diagnostics);
  if (ok && paths.length === 0) {
    const message = 'Name briefs or folders of them, or say where they are with "briefs" in a configuration.';
    terminal.err(`error: ${message}\n`);
    throw new CommanderError(EXIT.usage, 'aide-memoire.noPaths', message);
  }
  return { config, folder, paths, ok };
}
