import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import { engineDigest } from './scripts/engine-digest.mjs';

/** Only the package that keeps what it made must know what it was made by. */
const define =
  basename(process.cwd()) === 'aide-memoire'
    ? { __AIDE_MEMOIRE_ENGINE__: JSON.stringify(engineDigest()) }
    : {};

/**
 * One file per module and no bundling: unused sections of the schema then fall out of a consumer's bundle. esbuild leaves
 * import specifiers alone when it does not bundle, so `./x.ts` becomes `./x.js` here; equally long, so source maps hold.
 * Types come from `tsc`, which is faster than tsup's own and knows TypeScript 7.
 */
export default defineConfig({
  // The command line is bundled by scripts/bundle-cli.mjs.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/cli/**'],
  define,
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  bundle: false,
  sourcemap: true,
  clean: true,
  dts: false,
  silent: true,
  plugins: [
    {
      name: 'import-extensions',
      renderChunk: (code) => ({
        code: code.replaceAll(/((?:from|import)\s*\(?\s*["']\.{1,2}\/[^"'\n]+)\.ts(?=["'])/g, '$1.js'),
      }),
    },
  ],
});
