import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.ts';
import type { CliRun } from './run-cli.ts';

/** The command line as it is published. */
export const BIN = join(ROOT, 'packages/aide-memoire/dist/cli/bin.js');

const LOCK = join(ROOT, 'node_modules', '.building-packages');
/** Nobody builds for longer; milliseconds. */
const STALE = 300_000;

/** Builds the packages that have changed since they were built last. Test files that run at once take turns. */
export async function buildPackages(): Promise<void> {
  for (let waited = 0; !takeLock(); waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (waited > STALE) rmSync(LOCK, { recursive: true, force: true });
  }
  try {
    runTurbo();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function runTurbo(): void {
  const { status, stdout, stderr } = spawnSync(
    'pnpm',
    ['exec', 'turbo', 'run', 'build', '--filter', 'aide-memoire', '--output-logs=errors-only'],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

/** How a child runs. */
export interface ChildOptions {
  readonly cwd: string;
  readonly node?: readonly string[];
  /** Sends it a signal after so many milliseconds. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly after: number };
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the published command line in a process of its own. A process that a signal ended has no status. */
export function runBuilt(args: readonly string[], options: ChildOptions): Promise<CliRun> {
  const { cwd, node = [], kill, env = { NO_COLOR: '1' } } = options;
  const { PATH = '' } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, BIN, ...args], {
      cwd,
      env: { PATH, ...env, HOME: cwd },
    });
    const timer = kill === undefined ? undefined : setTimeout(() => child.kill(kill.signal), kill.after);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, stdout, stderr });
    });
  });
}
