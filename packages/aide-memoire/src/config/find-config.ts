import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Configurations that are data: found from the working folder upwards. */
const DATA = ['aide-memoire.config.yaml', 'aide-memoire.config.yml', 'aide-memoire.config.json'];
/** Configurations that are code: run only from the working folder itself. */
const CODE = ['aide-memoire.config.js', 'aide-memoire.config.mjs', 'aide-memoire.config.ts'];

/**
 * The path of the configuration that holds for a folder: its own, or the nearest above. The search ends with the folder that
 * holds `.git` and with the home folder, and code that is not in the working folder is never run unasked.
 */
export async function findConfig(cwd: string, home = homedir()): Promise<string | undefined> {
  let folder = cwd;
  for (;;) {
    const names = folder === cwd ? [...DATA, ...CODE] : DATA;
    for (const name of names) if (await isThere(join(folder, name))) return join(folder, name);
    const above = dirname(folder);
    if (above === folder || folder === home || (await isThere(join(folder, '.git')))) return undefined;
    folder = above;
  }
}

const isThere = async (path: string) => (await stat(path).catch(() => undefined)) !== undefined;
