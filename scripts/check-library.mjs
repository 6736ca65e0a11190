// Holds what others build on: the public surface, the weight of bundles, the examples, the docs and the release, each as its user meets
// it; builds that are killed, watched and shared out; the same facts in every format. Slower than the tests, so it is a command of its own: `npx -y pnpm@12 test:library`, with words of file names to run only those.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build-packages.mjs';

const run = join(ROOT, 'out', 'library-run.json');
const results = join(ROOT, 'out', 'library-results.json');
mkdirSync(join(ROOT, 'out'), { recursive: true });
for (const file of [run, results]) rmSync(file, { force: true });
buildPackages();
const { status } = spawnSync(
  'pnpm',
  [
    'exec',
    'vitest',
    'run',
    '--project=library',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${run}`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' },
);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(run, 'utf8'));
rmSync(run);
const counts = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
writeFileSync(results, JSON.stringify(counts));
console.log(`Library: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(status ?? 1);
