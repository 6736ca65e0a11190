import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../support/repository.ts';
import { PAGES } from './docs/pages.ts';

const site = mkdtempSync(join(tmpdir(), 'site-'));

beforeAll(() => {
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('vitepress/package.json')),
    'bin/vitepress.js',
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'build', 'docs', '--outDir', site], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
});
afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

/** The file of the site that a page becomes. */
const fileOf = (page: string) =>
  join(
    site,
    page
      .slice('docs/'.length)
      .replace(/README\.md$/, 'index.html')
      .replace(/\.md$/, '.html'),
  );

it('has every page of the docs', () => {
  const pages = PAGES.filter((page) => page.startsWith('docs/'));
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.filter((page) => !existsSync(fileOf(page)))).toEqual([]);
});

it('leads out of the docs to the repository, and to no file that the site lacks', () => {
  const html = readFileSync(fileOf('docs/start/pipeline.md'), 'utf8');
  expect(html).toContain('/blob/main/examples/pipeline"');
  expect(html).not.toMatch(/href="(?:\.\.\/)+examples/);
});

it('shows the names of types whole', () => {
  expect(readFileSync(fileOf('docs/api/handout.md'), 'utf8')).toContain('BlockHandlers');
});
