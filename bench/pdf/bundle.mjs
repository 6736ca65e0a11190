import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const fonts = new URL('../../packages/fonts/dist/index.js', import.meta.url).href;
const pdf = createRequire(new URL('../../packages/pdf/package.json', import.meta.url));

/** Bundles the program that writes one PDF into a folder, with the settings of the command line's bundle. Gives its path. */
export async function bundleCold(folder) {
  const outdir = join(folder, 'cold');
  await build({
    entryPoints: [fileURLToPath(new URL('cold.mjs', import.meta.url))],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [{ name: 'stay', setup: stay }],
  });
  return join(outdir, 'cold.mjs');
}

// Fonts lie beside the module that names them, and HarfBuzz beside its own: both are loaded from where they are.
function stay({ onResolve }) {
  onResolve({ filter: /packages\/fonts\/dist\/index\.js$/ }, () => ({ path: fonts, external: true }));
  onResolve({ filter: /^harfbuzzjs$/ }, () => ({
    path: pathToFileURL(pdf.resolve('harfbuzzjs')).href,
    external: true,
  }));
}
