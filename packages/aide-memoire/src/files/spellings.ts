import { migrateMarkdownText, readMarkdownBrief } from '@aide-memoire/markdown';
import {
  type MigratedText,
  migrateJsonText,
  migrateYamlText,
  type ReadOptions,
  type ReadResult,
  readJsonBrief,
  readYamlBrief,
} from '@aide-memoire/source';

/** One way in which a brief is spelt. */
export interface Spelling {
  /** Reads a text as a brief. */
  readonly read: (text: string, options: ReadOptions) => ReadResult;
  /** Leads a text of an older version to the current one, and changes nothing else in it. */
  readonly migrate: (text: string, options: ReadOptions) => MigratedText;
}

const yaml: Spelling = { read: readYamlBrief, migrate: migrateYamlText };

/** The spellings of a brief by the ending of the file. */
export const SPELLINGS: ReadonlyMap<string, Spelling> = new Map<string, Spelling>([
  ['.md', { read: readMarkdownBrief, migrate: migrateMarkdownText }],
  ['.yaml', yaml],
  ['.yml', yaml],
  ['.json', { read: readJsonBrief, migrate: migrateJsonText }],
]);
