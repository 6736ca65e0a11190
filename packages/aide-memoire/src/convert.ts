import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { overwrite } from './files/overwrite.ts';
import { problem } from './files/problem.ts';
import { STDIN_NAME } from './files/read-sources.ts';
import { showPath } from './files/show-path.ts';
import { type SpellingName, spellings } from './files/spellings.ts';

import { readBriefs } from './read-brief.ts';

/** What to spell anew. */
export interface ConvertOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** The spelling that is wanted. */
  readonly to: SpellingName;
  /** Folder for the files; beside their originals when absent. */
  readonly out?: string;
  /** Overwrites files that are there with other words. */
  readonly force?: boolean;
  /** Takes the texts instead of a folder. */
  readonly sink?: (file: { readonly name: string; readonly text: string }) => void;
  /** The text that `-` stands for; needs an `out` or a `sink`. */
  readonly stdin?: string;
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
}

/** What was written. */
export interface Converted {
  /** Absolute paths. */
  readonly written: readonly string[];
  /** How many briefs were read. */
  readonly briefs: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/**
 * Spells briefs in another way; nothing of them is lost, save comments and formatting. In Markdown each language has a file of its own. A
 * brief with an error is left alone, and so is one that is spelt so already, unless it goes elsewhere. Two briefs of one run
 * never get the same file, and a file with other words is not overwritten unasked.
 */
export async function convert(options: ConvertOptions): Promise<Converted> {
  const { to, out, cwd = process.cwd(), sink } = options;
  const { ending, reads, load } = spellings[to];
  const { write } = await load();
  const written: string[] = [];
  const taken = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let briefs = 0;
  for await (const { brief, file, diagnostics: found } of readBriefs({ ...options, cwd })) {
    diagnostics.push(...found);
    if (file === undefined) continue;
    briefs += 1;
    const isSpeltSo = reads.includes(extname(file.path).toLowerCase());
    if (brief === undefined || (isSpeltSo && out === undefined && sink === undefined)) continue;
    const folder = out === undefined ? dirname(file.path) : resolve(cwd, out);
    const stem = file.name === STDIN_NAME ? brief.id : basename(file.path, extname(file.path));
    for (const [lang, text] of write(brief)) {
      const name = `${stem}${lang === brief.lang ? '' : `.${lang}`}${ending}`;
      const target = resolve(folder, name);
      if (sink !== undefined) sink({ name, text });
      const shown = showPath(target, cwd);
      const failed =
        sink !== undefined
          ? undefined
          : ((taken.has(foldCase(target)) ? takenTwice(shown, file.name) : undefined) ??
            (options.force === true ? undefined : await isOther(target, shown, text)) ??
            (await overwrite(target, shown, text)));
      if (failed !== undefined) diagnostics.push(failed);
      else {
        written.push(target);
        taken.add(foldCase(target));
      }
    }
  }
  return { written, briefs, diagnostics, ok: !hasErrors(diagnostics) };
}

/** Some disks take names for the same that differ in case, or in how accents are written. */
const foldCase = (path: string) => path.normalize('NFC').toLowerCase();

/** A file with other words in it is somebody's work. */
async function isOther(target: string, name: string, text: string): Promise<Diagnostic | undefined> {
  const before = await readFile(target, 'utf8').catch(() => undefined);
  if (before === undefined || before === text) return undefined;
  return problem(
    'file/exists',
    name,
    'There is a file of this name already, with other words in it.',
    'Move it away, choose another folder with --out, or overwrite it with --force.',
  );
}

/** Briefs of one name from several folders would overwrite each other in one. */
const takenTwice = (target: string, name: string): Diagnostic =>
  problem(
    'build/same-name',
    name,
    `Another brief of this run was written to ${target} already.`,
    'Rename one of them, or convert them apart.',
  );
