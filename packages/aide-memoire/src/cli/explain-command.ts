import { explain } from '../explain/explain.ts';
import type { Action } from './command.ts';
import { UsageError } from './exit.ts';

/** `aide-memoire explain`: the explanations are its data. */
export const runExplain: Action<object> = async ({ args, terminal }) => {
  const texts = args.map((code) => {
    const { text, near } = explain(code);
    if (text !== undefined) return text;
    throw new UsageError(
      `There is no code "${code}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    );
  });
  terminal.out(`${texts.join('\n')}`);
  return true;
};
