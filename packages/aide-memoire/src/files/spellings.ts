import type { Spelling } from './spelling.ts';
import type { SpellingName } from './spelling-names.ts';

export type { SpellingName } from './spelling-names.ts';

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
