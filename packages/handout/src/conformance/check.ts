import type { Handout } from '../tree/handout.ts';
import type { Context, Written } from '../writer/context.ts';

/** One thing that a writer has to hold. */
export interface WriterCheck {
  /** What is held, for the name of a test: `gives equal bytes for equal input`. */
  readonly name: string;
  /** Writes the specimen and looks. Gives what is wrong, one sentence each; nothing where all is well. Rejects as the writer does. */
  readonly problems: () => Promise<readonly string[]>;
}

/** What the checks need to know of a writer's format. */
export interface Readings {
  /** The words of a finished file, in the order that they are read in. Spaces do not matter. */
  readonly textOf: (bytes: Uint8Array) => string | Promise<string>;
  /** What the writer is given besides the handout, faces above all; the dot of the specimen is added. Nothing when absent. */
  readonly context?: Context;
}

/** Writes a handout in the writer at hand. */
export type Write = (handout: Handout) => Promise<Written>;
