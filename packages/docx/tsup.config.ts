import { defineConfig } from 'tsup';

/** Bundled, as the other writer is: nobody takes a part of it, and opening a hundred small modules takes longer than writing. */
export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: false,
  sourcemap: true,
  clean: true,
  dts: false,
  silent: true,
});
