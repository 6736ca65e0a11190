import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = new URL('../word-peers/', import.meta.url);
const require = createRequire(new URL('package.json', folder));

/** Installs the rivals, once. Gives whether they are there. */
export function installPeers() {
  if (existsSync(new URL('node_modules/docx', folder))) return true;
  const options = { cwd: fileURLToPath(folder), stdio: 'ignore' };
  return spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], options).status === 0;
}

/** Loads a rival. */
export const peer = (name) => import(pathToFileURL(require.resolve(name)).href);
