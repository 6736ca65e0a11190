import { resolve } from 'node:path';
import { findConfig } from './find-config.ts';
import { type LoadedConfig, NOWHERE } from './loaded-config.ts';

/** Where to look. */
export interface LoadConfigOptions {
  readonly cwd: string;
  /** A file that is named; it may be code, wherever it lies. `false`: none. */
  readonly file?: string | false;
}

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
