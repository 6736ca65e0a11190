import { defineConfig } from 'tsup';

// One file per module and no bundling: unused sections of the schema then fall out of a consumer's bundle.
// Types come from `tsc`, which is faster than tsup's own and knows TypeScript 7.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  bundle: false,
  sourcemap: true,
  clean: true,
  dts: false,
});
