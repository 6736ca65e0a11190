// What the checks of finished documents share: counting, running a judge, and words to compare by.
import { spawnSync } from 'node:child_process';
import { readBack } from '../../packages/verify/dist/index.js';

export const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs a check; `problem` gives what is wrong, nothing if all is well. */
export async function check(name, problem) {
  const found = await problem();
  if (found) counts.failed += 1;
  else counts.passed += 1;
  console.log(
    `${found ? 'FAILED ' : 'passed '} ${name}${found ? `\n        ${found.replaceAll('\n', '\n        ')}` : ''}`,
  );
}

/** Says that a check was not run, and why. */
export function skip(name, why) {
  counts.skipped += 1;
  console.log(`skipped ${name}: ${why}`);
}

/** Runs a program to its end. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, ...options });

/** Whether a program can be called. */
export const has = (command, flag) => run(command, [flag]).error === undefined;

/** Words that we read in a file and a judge does not show. */
export async function textDiffers(shown, bytes, extension) {
  const there = new Set(words(shown));
  // Poppler takes a hyphen at the end of a line for a broken word, and joins its halves.
  const joined = words(shown).join('');
  const { text } = await readBack(new Uint8Array(bytes), extension);
  const lost = words(text).filter((word) => !there.has(word) && !joined.includes(word));
  return lost.length === 0 ? '' : `not shown: ${[...new Set(lost)].join(' ')}`;
}

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
