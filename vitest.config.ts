import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Tests read the packages' sources through a private export condition, so no build is needed before a test.
const conditions = ['@aide-memoire/source', 'module', 'node', 'import', 'default'];
// No test is a race: a slow machine under load must pass too.
const testTimeout = 180_000;

const packages = readdirSync(new URL('packages', import.meta.url)).sort();

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // All cores: the default leaves one idle, which is half of a small machine.
    maxWorkers: '100%',
    setupFiles: [fileURLToPath(new URL('test/support/seed.ts', import.meta.url))],
    projects: [
      ...packages.map((name) => ({
        extends: true as const,
        root: `packages/${name}`,
        test: {
          name,
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      })),
      {
        extends: true as const,
        root: 'test',
        test: {
          name: 'whole',
          include: ['**/*.test.ts'],
          exclude: ['library/**', 'build/**', 'growth/**', 'install/**', 'parity/**'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      // What needs built packages, a browser or an installation, or reads many finished files: `pnpm test:library`, apart from the tests
      // for its time.
      {
        extends: true as const,
        test: {
          name: 'library',
          include: [
            'test/library/**/*.test.ts',
            'test/build/**/*.test.ts',
            'test/growth/**/*.test.ts',
            'test/install/**/*.test.ts',
            'test/parity/**/*.test.ts',
            'examples/**/*.test.ts',
          ],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
