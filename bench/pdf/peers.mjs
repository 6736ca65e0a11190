import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../peers/', import.meta.url);

/** The package that the rivals are dependencies of. */
export const PEERS = fileURLToPath(new URL('package.json', folder));

/** Installs the rivals, once. Gives whether they are there. */
export function installPeers() {
  const cwd = fileURLToPath(folder);
  if (existsSync(new URL('node_modules/pdfkit', folder))) return true;
  return (
    spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], { cwd, stdio: 'ignore' })
      .status === 0
  );
}
