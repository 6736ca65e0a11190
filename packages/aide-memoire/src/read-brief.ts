import { extname } from 'node:path';
import { type Brief, type Diagnostic, hasErrors } from '@aide-memoire/schema';
import type { Places } from '@aide-memoire/source';
import { type BriefFile, readSources } from './files/read-sources.ts';
import { findSources } from './files/sources.ts';
import { SPELLINGS } from './files/spellings.ts';

/** A text that was read as a brief. */
export interface BriefRead {
  readonly file: BriefFile;
  /** There only if nothing that stops a build was found. */
  readonly brief?: Brief;
  /** Findings about shapes and references, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly places: Places;
}

/** Reads a text as a brief, in the spelling that the ending of its path says. */
export async function readBrief(file: BriefFile): Promise<BriefRead> {
  const spelling = SPELLINGS.get(extname(file.path).toLowerCase());
  if (spelling === undefined) throw new RangeError(`No reader for ${file.name}`);
  const translations = (file.translations ?? []).map(({ name, text }) => ({ text, file: name }));
  const { read } = await spelling.load();
  const { brief, diagnostics, places } = read(file.text, { file: file.name, translations });
  const stopped = brief === undefined || hasErrors(diagnostics);
  return { file, diagnostics, places, ...(stopped ? {} : { brief }) };
}

/** Where briefs are. */
export interface ReadOptions {
  /** Files and folders; `-` is the text of `stdin`. */
  readonly paths: readonly string[];
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
  /** The text that `-` stands for. */
  readonly stdin?: string;
}

/** One brief of many, or what is wrong with a path or a file. */
export type OneRead =
  | BriefRead
  | { readonly diagnostics: readonly Diagnostic[]; readonly file?: undefined; readonly brief?: undefined };

/**
 * Reads briefs one after the other and keeps none, so that a folder of any size can be gone through. What cannot be read comes as
 * findings without a file. Never rejects for a file.
 */
export async function* readBriefs({
  paths,
  cwd = process.cwd(),
  stdin,
}: ReadOptions): AsyncGenerator<OneRead> {
  const { sources, diagnostics } = await findSources(paths, cwd, stdin);
  if (diagnostics.length > 0) yield { diagnostics };
  let isEmpty = diagnostics.length === 0;
  for (const read of readSources(sources, cwd)) {
    isEmpty = false;
    yield 'problem' in read ? { diagnostics: [read.problem] } : await readBrief(read.file);
  }
  if (isEmpty) yield { diagnostics: [noBrief(paths)] };
}

/** Reads one brief; what is wrong with it comes as findings. */
export async function readOne(path: string, cwd: string): Promise<OneRead> {
  for await (const read of readBriefs({ paths: [path], cwd })) return read;
  return { diagnostics: [noBrief([path])] };
}

/** The finding that there is nothing to work on. */
export function noBrief(paths: readonly string[]): Diagnostic {
  return {
    code: 'file/no-brief',
    severity: 'error',
    message: `No brief was found in ${paths.join(', ')}.`,
    note: 'A brief is a .md, .yaml, .yml or .json file that holds "schemaVersion".',
  };
}
