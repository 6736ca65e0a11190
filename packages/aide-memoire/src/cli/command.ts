import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** Exit codes: all is well, the content has problems, the command was used wrongly. */
export const EXIT = { fine: 0, content: 1, usage: 2 } as const;

/** Adds a command to the program. `done` takes whether all went well. */
export type AddCommand = (program: Command, terminal: Terminal, done: (ok: boolean) => void) => void;
