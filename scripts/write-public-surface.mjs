// Writes what the packages export: api/ for review, docs/api for readers. `npx -y pnpm@12 public-surface` after a change of exports.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build-packages.mjs';

buildPackages();
const { publicSurface } = await import('./public-surface/pages.ts');
const { files, problems, undocumented } = publicSurface();
for (const folder of ['api', 'docs/api']) {
  mkdirSync(join(ROOT, folder), { recursive: true });
  for (const name of readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.md')))
    rmSync(join(ROOT, folder, name));
}
for (const [path, text] of files) writeFileSync(join(ROOT, path), text);
for (const problem of [...problems, ...undocumented.map((name) => `${name} has no docstring`)])
  console.error(problem);
