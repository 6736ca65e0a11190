import { type MarkdownOptions, migrateMarkdownText, readMarkdownBrief } from '@aide-memoire/markdown';
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
  readonly read: (text: string, options: MarkdownOptions) => ReadResult;
  /** Leads a text of an older version to the current one, and changes nothing else in it. */
  readonly migrate: (text: string, options: ReadOptions) => MigratedText;
}

/** Data has all its languages in one file. */
const alone =
  (read: (text: string, options: ReadOptions) => ReadResult): Spelling['read'] =>
  (text, { file }) =>
    read(text, file === undefined ? {} : { file });

const yaml: Spelling = { read: alone(readYamlBrief), migrate: migrateYamlText };

/** The spellings of a brief by the ending of the file. */
export const SPELLINGS: ReadonlyMap<string, Spelling> = new Map<string, Spelling>([
  ['.md', { read: readMarkdownBrief, migrate: migrateMarkdownText }],
  ['.yaml', yaml],
  ['.yml', yaml],
  ['.json', { read: alone(readJsonBrief), migrate: migrateJsonText }],
]);
