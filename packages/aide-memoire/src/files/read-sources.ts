import { closeSync, constants, openSync, readFileSync, realpathSync } from 'node:fs';
import type { Diagnostic } from '@aide-memoire/schema';
import { diskProblem, isDiskError, problem } from './problem.ts';
import { isWithin, showPath } from './show-path.ts';
import type { Source } from './sources.ts';

/** A text to be read as a brief. */
export interface BriefFile {
  /** Absolute path. */
  readonly path: string;
  /** The path as it is shown: relative to the working folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
  /** Files with the same brief in other languages: `talks.hi.md` beside `talks.md`. */
  readonly translations?: readonly BriefFile[];
}

/** A brief's text, or why there is none. */
export type ReadSource = { readonly file: BriefFile } | { readonly problem: Diagnostic };

/** How the text that has no file is called. */
export const STDIN_NAME = '<stdin>';

/**
 * Reads sources one after the other, each when it is asked for. In a folder that was searched a file without `schemaVersion` is passed
 * over. What cannot be read is a finding of its own; never throws for a file.
 */
export function* readSources(sources: readonly Source[], cwd: string): Generator<ReadSource> {
  for (const source of sources) yield* readSource(source, cwd);
}

function readSource(source: Source, cwd: string): ReadSource[] {
  const { path, text, folder } = source;
  if (text !== undefined) return [{ file: { path, name: STDIN_NAME, text } }];
  const all = [path, ...source.translations]
    .map((each) => readText(each, cwd, folder))
    .filter((read) => read !== undefined);
  const failed = all.filter((one) => 'problem' in one);
  if (failed.length > 0) return failed;
  const files = all.flatMap((one) => ('file' in one ? [one.file] : []));
  const briefs = folder === undefined ? files : files.filter((file) => file.text.includes('schemaVersion'));
  const [first, ...others] = briefs;
  if (first === undefined) return [];
  // Translations of a page that is no brief are briefs of their own.
  if (first.path !== path) return briefs.map((file) => ({ file }));
  return [{ file: others.length === 0 ? first : { ...first, translations: others } }];
}

/** A file that was found by searching must be no link; one that was named may be one. `undefined` for a link to what is found anyway. */
function readText(path: string, cwd: string, folder: string | undefined): ReadSource | undefined {
  const name = showPath(path, cwd);
  try {
    const bytes = folder === undefined ? readFileSync(path) : readUnlinked(path);
    return { file: { path, name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch (error) {
    if (!isDiskError(error))
      return {
        problem: problem('file/encoding', name, 'This file is not UTF-8.', 'Save it again as UTF-8.'),
      };
    if (error.code !== 'ELOOP' || folder === undefined)
      return { problem: diskProblem('file/unreadable', name, error, 'This file could not be read') };
    if (leadsWithin(path, folder)) return undefined;
    const says = 'This is a link that leads out of the folder.';
    return { problem: problem('file/outside', name, says, 'Copy the file in, or name it by itself.') };
  }
}

/**
 * The bytes of a file that is no link; for a link, throws as the disk does for too many of them. Briefs are small and may be thousands:
 * waiting for each would cost more than reading it.
 */
function readUnlinked(path: string): Uint8Array {
  // Windows knows no such flag; links are rare there.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function leadsWithin(path: string, folder: string): boolean {
  try {
    return isWithin(realpathSync(folder), realpathSync(path));
  } catch {
    // It leads nowhere.
    return false;
  }
}

/** Lets go of a text that can be read again, and gives a function that does so. */
export function rereading(file: BriefFile, cwd: string): () => BriefFile | undefined {
  const { path, name, translations = [] } = file;
  if (name === STDIN_NAME) return always(file);
  return readerOf({ path, translations: translations.map((other) => other.path) }, cwd);
}

// Two functions: all that are made in one hold everything that any of them uses, here every text that was ever read.
const always = (file: BriefFile) => () => file;
const readerOf = (source: Source, cwd: string) => () =>
  readSource(source, cwd).flatMap((read) => ('file' in read ? [read.file] : []))[0];
