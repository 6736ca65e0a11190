import { afterAll, describe, expect, it } from 'vitest';
import { textOf } from '../../support/repository.ts';
import { Session } from './session.ts';

// The examples of the page of commands, in its order, by a reader who has talks.md and a folder of briefs.
const commands = [...textOf('docs/commands.md').matchAll(/^\$ (.+)$/gm)].map(([, command = '']) => command);

/** What goes on until it is stopped; test/build watches it. */
const ENDLESS = new Set(['aide-memoire build --watch']);
/** What ends with 1, and rightly so: there is something to say of the brief. */
const FINDS = new Set(['aide-memoire fmt briefs/ --check']);

describe('the page of commands', () => {
  const session = new Session('commands');
  afterAll(() => session.end());

  it.each(commands.filter((command) => !ENDLESS.has(command)))('%s', (command) => {
    const { status, stdout, stderr } = session.shell(command);
    expect(status, `${stdout}${stderr}`).toBe(FINDS.has(command) ? 1 : 0);
  });

  it('has an example of every command that it lists', () => {
    const listed = [...textOf('docs/commands.md').matchAll(/^## `?(?:aide-memoire )?([a-z]+)/gm)].map(
      ([, name = '']) => name,
    );
    const shown = new Set(commands.map((command) => /aide-memoire ([a-z]+)/.exec(command)?.[1]));
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.filter((name) => !shown.has(name))).toEqual([]);
  });
});
