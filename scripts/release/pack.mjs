// Packs every package as it is published: `npx -y pnpm@12 release:pack <folder>`. Beside the tarballs it writes order.txt (file, name and
// version, those that others depend on first) and notes.md (what the release changes). On GitHub the packages learn where they come from,
// which provenance asks for.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env, exit } from 'node:process';
import { buildPackages, ROOT } from '../build-packages.mjs';

const target = resolve(process.argv[2] ?? 'tarballs');
mkdirSync(target, { recursive: true });
buildPackages();

const packages = readdirSync(join(ROOT, 'packages')).map((folder) => {
  const path = join(ROOT, 'packages', folder);
  return { folder, path, manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) };
});

if (env.GITHUB_REPOSITORY !== undefined)
  for (const { folder, path, manifest } of packages) {
    const url = `git+${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}.git`;
    const repository = { type: 'git', url, directory: `packages/${folder}` };
    writeFileSync(join(path, 'package.json'), `${JSON.stringify({ ...manifest, repository }, null, 2)}\n`);
  }

/** A package stands behind all that it depends on. */
const ordered = [];
function place({ manifest }) {
  if (ordered.some((one) => one.manifest.name === manifest.name)) return;
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const own = packages.find((one) => one.manifest.name === name);
    if (own !== undefined) place(own);
  }
  ordered.push(packages.find((one) => one.manifest.name === manifest.name));
}
packages.forEach(place);

const lines = ordered.map(({ path, manifest: { name, version } }) => {
  const { status, stdout, stderr } = spawnSync('pnpm', ['pack', '--pack-destination', target], {
    cwd: path,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    exit(1);
  }
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz ${name} ${version}`;
});
writeFileSync(join(target, 'order.txt'), `${lines.join('\n')}\n`);

/** The newest part of a changelog, without what only says that another package of ours was raised. */
const newest = ({ path, manifest }) => {
  const file = join(path, 'CHANGELOG.md');
  if (!existsSync(file)) return '';
  const own = readFileSync(file, 'utf8').split(/^## .*$/m)[1] ?? '';
  const said = own
    .replace(/^### .*$/gm, '')
    .replace(/^- Updated dependencies.*\n(?: {2}- .*\n)*/gm, '')
    .trim();
  return said === '' ? '' : `## ${manifest.name}\n\n${said}\n`;
};
writeFileSync(join(target, 'notes.md'), `${ordered.map(newest).filter(Boolean).join('\n')}\n`);
