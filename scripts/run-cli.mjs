// Runs the command line from a clone: builds what changed first, and takes paths from where the user stands.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = spawnSync('pnpm', ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  shell: process.platform === 'win32',
});
if (built.status !== 0) {
  process.stderr.write(
    `${built.stdout ?? ''}${built.stderr ?? ''}${built.error?.message ?? ''}\nThe packages could not be built.\n`,
  );
  process.exit(1);
}
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import('../packages/aide-memoire/dist/cli/bin.js');
