import { resolve } from 'node:path';
import type { Diagnostic } from '@aide-memoire/schema';
import type { Places } from '@aide-memoire/source';
import type { Config } from './config.ts';
import { findConfig } from './find-config.ts';

/** A configuration, and where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  /** Folder that its paths start from; the working folder where there is no configuration. */
  readonly folder: string;
  /** The file as it is shown; absent where there is none. */
  readonly file?: string;
  /** The text of a file that is data, to show findings in. */
  readonly text?: string;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where to look. */
export interface LoadConfigOptions {
  readonly cwd: string;
  /** A file that is named; it may be code, wherever it lies. `false`: none. */
  readonly file?: string | false;
}

/** Places of what is no text. */
export const NOWHERE: Places = { key: () => undefined, value: () => undefined };

/**
 * Finds, reads and checks the configuration. One with errors is given empty, with its findings. Rejects as the disk does, and
 * with what a configuration that is code throws.
 */
export async function loadConfig({ cwd, file }: LoadConfigOptions): Promise<LoadedConfig> {
  const path = file === false ? undefined : file === undefined ? await findConfig(cwd) : resolve(cwd, file);
  if (path === undefined) return { config: {}, folder: cwd, places: NOWHERE, diagnostics: [] };
  // Most runs have none, and need not wait for what reads it.
  const { readConfig } = await import('./read-config.ts');
  return readConfig(path, cwd);
}
