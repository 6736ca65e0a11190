import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs pnpm in the root; its output is kept back unless `loud`. On failure it is shown and the process ends with 1. */
export function pnpm(args, { loud = false } = {}) {
  const result = spawnSync('pnpm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: loud ? 'inherit' : 'pipe',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}\n`);
  process.exit(1);
}

/** Builds the packages that have changed since they were built last. */
export function buildPackages() {
  pnpm(['exec', 'turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only']);
}
