// Builds the site of the docs into out/site: `npx -y pnpm@12 docs:build`. Pages that are made from code must be up to date first; the
// generator itself ends with an error for a link that leads to no page.
import { buildPackages, pnpm } from './build-packages.mjs';

buildPackages();
for (const [project, ...tests] of [
  ['library', 'public-surface', 'docs/links'],
  ['whole', 'documented', 'editorial/docs'],
  ['schema', 'json-schema'],
])
  pnpm(['exec', 'vitest', 'run', '--project', project, ...tests], { loud: true });
pnpm(['exec', 'vitepress', 'build', 'docs'], { loud: true });
