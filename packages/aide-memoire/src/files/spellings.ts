import type { MarkdownOptions } from '@aide-memoire/markdown';
import type { Brief } from '@aide-memoire/schema';
import type { MigratedText, ReadOptions, ReadResult } from '@aide-memoire/source';
import type { SpellingName } from './spelling-names.ts';

export type { SpellingName } from './spelling-names.ts';

/** One way in which a brief is spelt. */
export interface Spelling {
  /** Reads a text as a brief. */
  readonly read: (text: string, options: MarkdownOptions) => ReadResult;
  /** Writes a brief, one text for each file that it takes, by language; the brief's own first. */
  readonly write: (brief: Brief) => ReadonlyMap<string, string>;
  /** Leads a text of an older version to the current one, and changes nothing else in it. */
  readonly migrate: (text: string, options: ReadOptions) => MigratedText;
}

/** What is known of a spelling before it is wanted. */
export interface SpellingEntry {
  /** The ending of files that are written. */
  readonly ending: string;
  /** The endings of files that are read so. */
  readonly reads: readonly string[];
  /** Loads it on demand: who has briefs in one spelling need not wait for the others. */
  readonly load: () => Promise<Spelling>;
}

/** The spellings of a brief. */
export const spellings: Readonly<Record<SpellingName, SpellingEntry>> = {
  md: { ending: '.md', reads: ['.md'], load: async () => (await import('./spellings/md.ts')).md },
  yaml: {
    ending: '.yaml',
    reads: ['.yaml', '.yml'],
    load: async () => (await import('./spellings/yaml.ts')).yaml,
  },
  json: { ending: '.json', reads: ['.json'], load: async () => (await import('./spellings/json.ts')).json },
};

/** The spellings by the ending of a file. */
export const SPELLINGS: ReadonlyMap<string, SpellingEntry> = new Map(
  Object.values(spellings).flatMap((spelling) =>
    spelling.reads.map((ending): [string, SpellingEntry] => [ending, spelling]),
  ),
);
