import { expect, it } from 'vitest';
import { commandsPage } from '../../scripts/commands/page.ts';
import { textOf } from '../support/repository.ts';

it('docs/commands.md is what the table of commands says', () => {
  expect(textOf('docs/commands.md')).toBe(commandsPage());
});
