import { readMarkdownBrief } from '@aide-memoire/markdown';
import { type ReadOptions, type ReadResult, readJsonBrief, readYamlBrief } from '@aide-memoire/source';

/** Reads a text as a brief. */
export type BriefReader = (text: string, options: ReadOptions) => ReadResult;

/** The spellings of a brief by the ending of the file. */
export const SPELLINGS: ReadonlyMap<string, BriefReader> = new Map<string, BriefReader>([
  ['.md', readMarkdownBrief],
  ['.yaml', readYamlBrief],
  ['.yml', readYamlBrief],
  ['.json', readJsonBrief],
]);
