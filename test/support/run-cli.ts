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

/** Where and how the command line is run. */
export interface CliOptions {
  readonly cwd: string;
  /** What stands on standard input. */
  readonly stdin?: string;
  /** Whether somebody looks, and how wide the terminal is. */
  readonly columns?: number;
  readonly signal?: AbortSignal;
}

/** What a run of the command line came to, and the bytes of its standard output. */
export interface CliBytes extends CliRun {
  readonly bytes: Uint8Array;
}

/** Runs the command line from its sources, in this process; nobody looks on, unless `columns` say how wide the terminal is. */
export async function runCliBytes(args: readonly string[], options: CliOptions): Promise<CliBytes> {
  const parts: Buffer[] = [];
  let stderr = '';
  const stream = {
    colors: pc.createColors(false),
    isTerminal: options.columns !== undefined,
    columns: options.columns,
  };
  const status = await main(args, {
    cwd: options.cwd,
    today: '2026-01-01',
    version: '1.2.3',
    outStream: stream,
    errStream: stream,
    signal: options.signal ?? new AbortController().signal,
    stdin: async () => options.stdin ?? '',
    out: (content) => void parts.push(Buffer.from(content)),
    err: (text) => {
      stderr += text;
    },
  });
  const bytes = Buffer.concat(parts);
  return { status, stdout: bytes.toString(), stderr, bytes };
}

/** As `runCliBytes`, with standard output as text alone. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const { status, stdout, stderr } = await runCliBytes(args, options);
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
