import {
  type MarkdownOptions,
  migrateMarkdownText,
  readMarkdownBrief,
  writeMarkdownFiles,
} from '@aide-memoire/markdown';
import type { Brief } from '@aide-memoire/schema';
import {
  type MigratedText,
  migrateJsonText,
  migrateYamlText,
  type ReadOptions,
  type ReadResult,
  readJsonBrief,
  readYamlBrief,
  writeJsonBrief,
  writeYamlBrief,
} from '@aide-memoire/source';

import type { SpellingName } from './spelling-names.ts';

/** One way in which a brief is spelt. */
export interface Spelling {
  /** Reads a text as a brief. */
  readonly read: (text: string, options: MarkdownOptions) => ReadResult;
  /** Writes a brief, one text for each file that it takes, by language; the brief's own first. */
  readonly write: (brief: Brief) => ReadonlyMap<string, string>;
  /** Leads a text of an older version to the current one, and changes nothing else in it. */
  readonly migrate: (text: string, options: ReadOptions) => MigratedText;
  /** The ending of files that are written. */
  readonly ending: string;
  /** The endings of files that are read so. */
  readonly reads: readonly string[];
}

export type { SpellingName } from './spelling-names.ts';

/** Data has all its languages in one file. */
const alone =
  (read: (text: string, options: ReadOptions) => ReadResult): Spelling['read'] =>
  (text, { file }) =>
    read(text, file === undefined ? {} : { file });
const inOne =
  (write: (brief: Brief) => string): Spelling['write'] =>
  (brief) =>
    new Map([[brief.lang, write(brief)]]);

/** The spellings of a brief. */
export const spellings: Readonly<Record<SpellingName, Spelling>> = {
  md: {
    read: readMarkdownBrief,
    write: writeMarkdownFiles,
    migrate: migrateMarkdownText,
    ending: '.md',
    reads: ['.md'],
  },
  yaml: {
    read: alone(readYamlBrief),
    write: inOne(writeYamlBrief),
    migrate: migrateYamlText,
    ending: '.yaml',
    reads: ['.yaml', '.yml'],
  },
  json: {
    read: alone(readJsonBrief),
    write: inOne(writeJsonBrief),
    migrate: migrateJsonText,
    ending: '.json',
    reads: ['.json'],
  },
};

/** The spellings by the ending of a file. */
export const SPELLINGS: ReadonlyMap<string, Spelling> = new Map(
  Object.values(spellings).flatMap((spelling) =>
    spelling.reads.map((ending): [string, Spelling] => [ending, spelling]),
  ),
);
