import pc from 'picocolors';
import { VERSION } from '../version.ts';
import { EXIT } from './exit.ts';
import { main } from './program.ts';
import type { Stream } from './terminal.ts';

/** Runs the command line in this process, and sets its exit code. */
export async function start(args: readonly string[]): Promise<void> {
  const interruption = new AbortController();
  process.once('SIGINT', () => {
    interruption.abort();
    // Who asks twice means it.
    process.once('SIGINT', () => process.exit(EXIT.interrupted));
  });
  process.once('SIGTERM', () => interruption.abort());
  // A reader that closes early (`| head`) is no failure.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.fine);
      throw error;
    });
  process.exitCode = await main(args, {
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    version: VERSION,
    out: (content) => void process.stdout.write(content),
    err: (text) => void process.stderr.write(text),
    stdin: async () => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(part as Buffer);
      return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    },
    outStream: streamOf(process.stdout),
    errStream: streamOf(process.stderr),
    signal: interruption.signal,
  });
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  const { NO_COLOR = '', FORCE_COLOR, TERM } = process.env;
  const isTerminal = stream.isTTY === true;
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const isColoured =
    isForced || (NO_COLOR === '' && FORCE_COLOR === undefined && isTerminal && TERM !== 'dumb');
  return {
    colors: pc.createColors(isColoured),
    isTerminal,
    columns: isTerminal ? stream.columns : undefined,
  };
}
