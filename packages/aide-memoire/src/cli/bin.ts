#!/usr/bin/env node
// The version is asked for by scripts, often; it needs nothing else.
import { VERSION } from '../version.ts';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${VERSION}\n`);
else void import('./start.ts').then(({ start }) => start(args));
