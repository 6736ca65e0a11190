// Builds the site of the docs into out/site: `npx -y pnpm@12 docs:build`. Pages that are made from code must be up to date first; the
// generator itself ends with an error for a link that leads to no page.
import { buildPackages, pnpm } from './build-packages.mjs';

buildPackages();
for (const project of ['library', 'whole'])
  pnpm(
    [
      'exec',
      'vitest',
      'run',
      '--project',
      project,
      'public-surface',
      'docs/links',
      'configuration/documented',
      'editorial/docs',
    ],
    { loud: true },
  );
pnpm(['exec', 'vitepress', 'build', 'docs'], { loud: true });
