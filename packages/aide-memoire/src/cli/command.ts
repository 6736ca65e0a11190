import type { OptionSpec } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a command was given: its arguments, and its options by their long names in camel case. */
export interface Given<Flags> {
  readonly args: readonly string[];
  readonly flags: Flags;
  readonly terminal: Terminal;
  /** All there are. */
  readonly commands: readonly CommandSpec[];
}

/** Does a command. Gives whether all is well; throws a `UsageError` where it was used wrongly. */
export type Action<Flags = never> = (given: Given<Flags>) => Promise<boolean>;

/** A command. Help, docs and shell completion are made from it; what it does is loaded when it is wanted. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** As commander writes it: `[paths...]`. */
  readonly argument?: {
    readonly flags: string;
    readonly help: string;
    readonly words?: readonly string[];
  };
  readonly options: readonly OptionSpec[];
  /** What a user would type, and what for. */
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  readonly load: () => Promise<Action>;
}
