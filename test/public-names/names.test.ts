import { expect, it } from 'vitest';
import { nameOf, PACKAGES, ROOT } from '../support/repository.ts';
import { exportedNames } from './exported-names.ts';

it.each(PACKAGES)('%s gives the names that names/ lists', async (folder) => {
  const names = exportedNames(`${ROOT}packages/${folder}/src/index.ts`);
  await expect(`${nameOf(folder)}\n\n${names.join('\n')}\n`).toMatchFileSnapshot(`names/${folder}.txt`);
});
