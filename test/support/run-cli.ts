import { spawn } from 'node:child_process';
import { join } from 'node:path';
import pc from 'picocolors';
import { main } from '../../packages/aide-memoire/src/cli/program.ts';
import { ROOT } from './repository.ts';

/** What a run of the command line came to. */
export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line from its sources, in this process. */
export async function runCli(args: readonly string[], options: { cwd: string }): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  const terminal = {
    cwd: options.cwd,
    today: '2026-01-01',
    colors: pc.createColors(false),
    out: (text: string) => {
      stdout += text;
    },
    err: (text: string) => {
      stderr += text;
    },
  };
  const status = await main(args, terminal, '1.2.3');
  return { status, stdout, stderr };
}

/** Runs the command line from its sources, in a process of its own. */
export function spawnCli(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<CliRun> {
  const bin = join(ROOT, 'packages/aide-memoire/src/cli/bin.ts');
  const command = ['--conditions=@aide-memoire/source', '--import', import.meta.resolve('tsx'), bin, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: options.cwd,
      env: { ...process.env, NO_COLOR: '1', ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
