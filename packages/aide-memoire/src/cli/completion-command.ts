import type { Action } from './command.ts';
import { completion, type Shell } from './completion.ts';
import { UsageError } from './exit.ts';

/** `aide-memoire completion`: the script is its data. */
export const runCompletion: Action<object> = async ({ args, terminal, commands }) => {
  const [shell = ''] = args;
  if (!Object.hasOwn(completion, shell))
    throw new UsageError(
      `There is no completion for "${shell}". There is ${Object.keys(completion).join(', ')}.`,
    );
  terminal.out(completion[shell as Shell](commands));
  return true;
};
