// Runs the benchmarks on packages as they are built, all of them or those that are named: `npx -y pnpm@12 bench pdf word`. `all` stands for
// the one program that sets everything beside its rivals and writes the table of docs/performance.md.
// Each runs in a process of its own, so that what one has loaded and cached is no help to the next.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build-packages.mjs';

const programs = ['read-and-check', 'pdf', 'word', 'pipeline', 'all'].filter((name) =>
  existsSync(join(ROOT, 'bench', `${name}.mjs`)),
);
const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !programs.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are: ${programs.join(', ')}.`);
  process.exit(2);
}
buildPackages();
let status = 0;
for (const name of wanted.length > 0 ? wanted : programs) {
  console.log(`\n# ${name}\n`);
  const ran = spawnSync(process.execPath, ['--expose-gc', join(ROOT, 'bench', `${name}.mjs`), ...options], {
    stdio: 'inherit',
  });
  status ||= ran.status ?? 1;
}
process.exit(status);
