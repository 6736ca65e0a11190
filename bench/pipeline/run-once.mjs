import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A process knows its own largest memory only when it ends, so a module of ours in it writes it down.
const AFTER = new URL('at-exit.mjs', import.meta.url);

/** Runs Node once: wall and CPU seconds, largest memory in megabytes, exit code and standard output. */
export function runOnce(args, cwd) {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  const file = join(folder, 'usage.json');
  try {
    const started = process.hrtime.bigint();
    const after = new URL(AFTER);
    after.searchParams.set('file', file);
    const { status, stdout } = spawnSync(process.execPath, ['--import', after.href, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    const wall = Number(process.hrtime.bigint() - started) / 1e9;
    const { cpu, memory } = JSON.parse(readFileSync(file, 'utf8'));
    return { wall, cpu, memory, status, stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Wall seconds of a run that nothing looks into, the least of several: what a short command takes. `args` makes those of each run. */
export function leastWall(rounds, args, cwd) {
  const walls = Array.from({ length: rounds }, () => {
    const started = process.hrtime.bigint();
    spawnSync(process.execPath, args(), { cwd, stdio: 'ignore' });
    return Number(process.hrtime.bigint() - started) / 1e9;
  });
  return Math.min(...walls);
}
