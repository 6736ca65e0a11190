import type { Edition } from '@aide-memoire/handout';
import type { Diagnostic } from '@aide-memoire/schema';
import type { Config } from '../config/config.ts';
import type { EditorialOptions } from '../editorial-options.ts';
import type { OnEvent } from '../events.ts';
import type { Shard } from './part.ts';

/** What to build. What is left out is as the configuration says, and where that is silent as shipped. */
export interface BuildOptions {
  /** Files and folders; those of the configuration when absent. `-` is the text of `stdin`. */
  readonly paths?: readonly string[];
  /** The text that `-` stands for. */
  readonly stdin?: string;
  /** Formats by the ending of their files, `docx` and `pdf` when absent; `Object.keys(formats)` are the known ones. */
  readonly to?: readonly string[];
  /** Names of templates; `handout` when absent. */
  readonly templates?: readonly string[];
  /** For whom; the first edition of each template when absent. An edition that a template does not have is passed over. */
  readonly editions?: readonly Edition[];
  /** Folder for the outputs; `out` when absent. */
  readonly out?: string;
  /** Takes the files instead of a folder; then nothing is kept, and everything is made. */
  readonly sink?: (file: { readonly name: string; readonly bytes: Uint8Array }) => void | Promise<void>;
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
  /** Printed in running heads, and named as the files' creator. */
  readonly institute?: string;
  /** A Word file, from `cwd`, whose headers, footers, margins and styles Word handouts get. */
  readonly letterhead?: string;
  /** Languages to print in; each brief in its own when absent. */
  readonly langs?: readonly string[];
  /** Most pages by template. */
  readonly fit?: Readonly<Record<string, number>>;
  /** Whether files carry their brief, without what is for teachers in a student's; true when absent. */
  readonly embed?: boolean;
  /** Errors of the editorial rules stop the build of a brief too. */
  readonly strict?: boolean;
  /** How the editorial rules are set, for `strict`. */
  readonly editorial?: EditorialOptions;
  /** The institute's configuration, as `loadConfig` gives it. */
  readonly config?: Config;
  /** Folder that the configuration's paths start from; `cwd` when absent. */
  readonly configFolder?: string;
  /** Where what was made is kept, a path from the configuration's folder; `false` keeps nothing. */
  readonly cache?: string | boolean;
  /** Takes away outputs that no brief makes any more. */
  readonly prune?: boolean;
  /** Most threads; as many as there are cores when absent. */
  readonly jobs?: number;
  /** Builds every `of`-th brief only, beginning with the `part`-th, from 1; every brief is in just one part. */
  readonly shard?: Shard;
  /** Is told of each brief as soon as it is done, in the order of the briefs whatever the number of threads. */
  readonly onEvent?: OnEvent;
  /** Whether the result holds the findings and outputs; true when absent. `false` keeps memory flat where `onEvent` takes them. */
  readonly collect?: boolean;
  /** Ends the build early: what is finished stays, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** An output of a brief. */
export interface Output {
  /** Absolute path. */
  readonly path: string;
  /** Name of the brief's file. */
  readonly from: string;
  readonly bytes: number;
  /** Whether the file is new or other than it was. */
  readonly written: boolean;
}

/** Outcome of a build. */
export interface Built {
  readonly outputs: readonly Output[];
  /** Every finding of every brief in the order of the briefs, and then those of the run as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many briefs were read. */
  readonly briefs: number;
  /** How many files are new or other than they were, and how many are as they should be. */
  readonly written: number;
  readonly unchanged: number;
  readonly ok: boolean;
}
