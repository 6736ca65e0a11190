import { type Diagnostic, fromPointer, hasErrors } from '@aide-memoire/schema';
import { finishBrief, type ReadOptions, type ReadResult } from '@aide-memoire/source';
import type { MarkdownFile } from './read-value.ts';
import { joinFiles } from './translations/join-files.ts';

/** How a text is to be read. */
export interface MarkdownOptions extends ReadOptions {
  /** The same brief in other languages: `talks.hi.md` beside `talks.md`. */
  readonly translations?: readonly MarkdownFile[];
}

/**
 * Reads a brief from Markdown with YAML front matter, and from the files of its translations. Never throws for a bad text: every
 * finding has its file, line and column in `diagnostics`, and `brief` is absent if one of them stops a build.
 *
 * @example
 * const { brief, diagnostics } = readMarkdownBrief(text, { file: 'talks.md' });
 */
export function readMarkdownBrief(text: string, options: MarkdownOptions = {}): ReadResult {
  const { translations = [], ...named } = options;
  const read = joinFiles({ text, ...named }, translations);
  const result = finishBrief({ ...read, ...named });
  if (!hasErrors(read.diagnostics)) return result;
  // A list that seems empty may be one whose items could not be read, which has been said.
  return { ...result, diagnostics: result.diagnostics.filter((found) => !isEmptyList(found, read.value)) };
}

function isEmptyList({ code, path }: Diagnostic, value: unknown): boolean {
  if ((code !== 'schema/empty' && code !== 'schema/wrong-length') || path === undefined) return false;
  const found = fromPointer(path).reduce<unknown>((holder, key) => Object(holder)[key], value);
  return Array.isArray(found);
}
