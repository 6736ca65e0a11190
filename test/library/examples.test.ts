import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, textOf } from '../support/repository.ts';

const rows = [...textOf('examples/README.md').matchAll(/^\| \[`([\w-]+)`\].*\| (`.+`) \|$/gm)];

it('are listed, each with the tests that run it', () => {
  const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(rows.map(([, name]) => name).sort()).toEqual(folders.sort());
  const tests = rows.flatMap(([, , cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, test = '']) => test),
  );
  const missing = tests.filter(
    (test) => !existsSync(join(ROOT, test)) && !existsSync(join(ROOT, 'examples', test)),
  );
  expect(missing).toEqual([]);
});

it('show that a writer of one’s own needs no more than sixty lines', () => {
  expect(textOf('examples/own-writer/to-text.ts').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
});
