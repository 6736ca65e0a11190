import { expect, it } from 'vitest';
import { configurationPage } from '../../scripts/configuration/page.ts';
import { textOf } from '../support/repository.ts';

it('docs/configuration.md is what the schema of the configuration says', () => {
  expect(textOf('docs/configuration.md')).toBe(configurationPage());
});
