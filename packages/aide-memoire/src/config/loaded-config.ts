import type { Diagnostic } from '@aide-memoire/schema';
import type { Places } from '@aide-memoire/source';
import type { Config } from './config.ts';

/** A configuration, and where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  /** Folder that its paths start from; the working folder where there is no configuration. */
  readonly folder: string;
  /** The file as it is shown; absent where there is none. */
  readonly file?: string;
  /** The text of a file that is data, to show findings in. */
  readonly text?: string;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

/** Places of what is no text. */
export const NOWHERE: Places = { key: () => undefined, value: () => undefined };
