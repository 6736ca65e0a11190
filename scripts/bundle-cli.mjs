// Bundles the command line into a few chunks, so that it starts as fast as Node does. The libraries stay one file per module.
// What is bundled is named with its licence in dist/cli/licences.txt.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { engineDigest } from './engine-digest.mjs';

const PACKAGE = fileURLToPath(new URL('../packages/aide-memoire/', import.meta.url));
const OUT = join(PACKAGE, 'dist/cli');
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));

// These load files that lie beside them, or are wanted so seldom that their own files do.
const external = [
  '@aide-memoire/fonts',
  '@aide-memoire/verify',
  'chokidar',
  'harfbuzzjs',
  'jiti',
  'tinypool',
];

const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

rmSync(OUT, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: PACKAGE,
  entryPoints: { bin: 'src/cli/bin.ts', worker: 'src/work/worker.ts' },
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['@aide-memoire/source', 'module'],
  // Some packages have a form for old loaders that a bundler cannot follow.
  mainFields: ['module', 'main'],
  external,
  minify: true,
  legalComments: 'none',
  // Packages in CommonJS ask for Node's own modules by `require`, which a module does not have.
  banner: { js: REQUIRE },
  define: {
    __AIDE_MEMOIRE_ENGINE__: JSON.stringify(engineDigest()),
    __AIDE_MEMOIRE_VERSION__: JSON.stringify(version),
  },
  metafile: true,
  logLevel: 'warning',
});

// Most chunks need no such thing.
for (const name of readdirSync(OUT)) {
  const text = readFileSync(join(OUT, name), 'utf8');
  const rest = text.replace(REQUIRE, '');
  if (!/\brequire\b/.test(rest)) writeFileSync(join(OUT, name), rest);
}

const packages = new Map();
for (const input of Object.keys(metafile.inputs)) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(join(PACKAGE, input)) ?? [];
  if (folder !== undefined && !packages.has(folder)) packages.set(folder, licenceOf(folder));
}
const texts = [...packages.values()].sort().join(`\n${'-'.repeat(80)}\n\n`);
writeFileSync(join(OUT, 'licences.txt'), `The command line holds parts of these packages.\n\n${texts}`);

function licenceOf(folder) {
  const { name, version: its, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${its} (${license})\n\n${text}\n`;
}
if (!existsSync(join(OUT, 'bin.js'))) throw new Error(`${dirname(OUT)} has no command line.`);
