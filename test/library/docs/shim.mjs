// Stands for npx, npm and pnpm while the commands of a page are run: `npx aide-memoire` is the built command, and an installation is
// looked at instead of done, for there is a test of installing.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { env, exit } from 'node:process';

const [called, ...args] = process.argv.slice(2);
const root = new URL('../../../', import.meta.url);
const manifest = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

function fail(why) {
  console.error(why);
  exit(97);
}

if (called === 'aide-memoire' || (called === 'npx' && args[0] === 'aide-memoire')) {
  const bin = new URL(
    `packages/aide-memoire/${manifest('packages/aide-memoire/package.json').bin['aide-memoire']}`,
    root,
  );
  exit(
    spawnSync(process.execPath, [bin.pathname, ...args.slice(called === 'npx' ? 1 : 0)], { stdio: 'inherit' })
      .status ?? 98,
  );
}
if (called === 'npx' && args[0] === '-y' && args[1] === 'pnpm@12') {
  const [, , script, ...rest] = args;
  const known = { ...manifest('package.json').scripts, install: '' };
  if (script === 'exec') {
    if (!['vitest', 'tsx'].includes(rest[0])) fail(`pnpm exec ${rest[0]} is not known.`);
  } else if (!(script in known)) fail(`There is no script ${script}.`);
  exit(0);
}
if (called === 'npm' && args[0] === 'install') {
  const own = readdirSync(new URL('packages/', root)).map(
    (folder) => manifest(`packages/${folder}/package.json`).name,
  );
  const peers = ['zod'];
  const unknown = args.slice(1).filter((name) => !name.startsWith('-') && ![...own, ...peers].includes(name));
  exit(unknown.length === 0 ? 0 : fail(`Nobody has ${unknown.join(', ')}.`));
}
fail(
  `${called} ${args.join(' ')} is not known here; ${env.PAGE} says why it is not run, or the shim learns it.`,
);
