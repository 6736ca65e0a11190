import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publicSurface } from '../../scripts/public-surface/pages.ts';
import { ROOT, textOf } from '../support/repository.ts';

const { files, problems, undocumented } = publicSurface();

it('is what the reports and the API pages in the repository say; `pnpm public-surface` writes them', () => {
  const stale = [...files].filter(([path, text]) => !existsSync(join(ROOT, path)) || textOf(path) !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
});

it('has no report and no page left over from an entry that is gone', () => {
  const there = ['api', 'docs/api'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  );
  expect(there.filter((path) => !files.has(path))).toEqual([]);
});

it('has a sentence for every name', () => {
  expect(undocumented).toEqual([]);
});

it('is read by API Extractor without complaint', () => {
  expect(problems).toEqual([]);
});
