// Everything that must be clean before a change lands, in one run: all checks run even if one fails, the tests come last.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-packages.mjs';

const results = join(ROOT, 'out', 'test-results.json');
rmSync(results, { force: true });
mkdirSync(join(ROOT, 'out'), { recursive: true });

const steps = [
  { name: 'format and lint', args: ['exec', 'biome', 'ci', '.'] },
  { name: 'lint with types', args: ['exec', 'oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', args: ['exec', 'tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'dead code', args: ['exec', 'knip'] },
  {
    name: 'build',
    args: ['exec', 'turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only'],
  },
  {
    name: 'packages as published',
    args: ['-r', '--filter', './packages/*', '--workspace-concurrency', '2', 'run', 'lint:package'],
  },
  {
    name: 'tests',
    args: [
      'exec',
      'vitest',
      'run',
      '--project=!library',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
  },
];

const failed = [];
for (const { name, args } of steps) {
  const started = performance.now();
  process.stdout.write(`\n=== ${name}\n`);
  const { status } = spawnSync('pnpm', args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  process.stdout.write(
    `=== ${name}: ${status === 0 ? 'clean' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  if (status !== 0) failed.push(name);
}

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
if (failed.length > 0) process.stdout.write(`\nNot clean: ${failed.join(', ')}\n`);
process.stdout.write(`\nTests: ${numPassedTests} passed, ${numFailedTests} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);
