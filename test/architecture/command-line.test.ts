import { expect, it } from 'vitest';
import { PACKAGES, sourcesOf, textOf } from '../support/repository.ts';

const lines = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + textOf(file).split('\n').length, 0);

it('the command line is a thin cover: less than a tenth of all source', () => {
  const all = PACKAGES.flatMap(sourcesOf).filter((file) => !file.endsWith('.test.ts'));
  const cli = all.filter((file) => file.includes('aide-memoire/src/cli/'));
  expect(cli.length).toBeGreaterThan(15);
  expect(lines(cli) / lines(all.filter((file) => !file.includes('.generated.')))).toBeLessThan(0.1);
});
