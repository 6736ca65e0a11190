#!/usr/bin/env node
import { createRequire } from 'node:module';
import pc from 'picocolors';
import { main } from './program.ts';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

// A reader that closes early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const terminal = {
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  colors: pc,
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

void main(process.argv.slice(2), terminal, version).then((code) => {
  process.exitCode = code;
});
