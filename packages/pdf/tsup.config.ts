import { defineConfig } from 'tsup';

/**
 * The one package that is bundled: nobody takes a part of it, and opening a hundred small modules takes longer than setting
 * a document. What is imported on demand (patterns of hyphenation) stays a file of its own.
 */
export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: false,
  silent: true,
});
