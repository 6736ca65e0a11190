import type { MarkdownOptions } from '@aide-memoire/markdown';
import type { Brief } from '@aide-memoire/schema';
import type { MigratedText, ReadOptions, ReadResult } from '@aide-memoire/source';

/** One way in which a brief is spelt. */
export interface Spelling {
  /** Reads a text as a brief. */
  readonly read: (text: string, options: MarkdownOptions) => ReadResult;
  /** Writes a brief, one text for each file that it takes, by language; the brief's own first. */
  readonly write: (brief: Brief) => ReadonlyMap<string, string>;
  /** Leads a text of an older version to the current one, and changes nothing else in it. */
  readonly migrate: (text: string, options: ReadOptions) => MigratedText;
}
