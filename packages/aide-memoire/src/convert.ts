import { basename, dirname, extname, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { type CheckedFile, check } from './check.ts';
import { type SpellingName, spellings } from './files/spellings.ts';
import { writeWhole } from './files/write-whole.ts';

/** What to spell anew. */
export interface ConvertOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** The spelling that is wanted. */
  readonly to: SpellingName;
  /** Folder for the files; beside their originals when absent. */
  readonly out?: string;
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
}

/** What was written. */
export interface Converted {
  /** Absolute paths. */
  readonly written: readonly string[];
  /** What was read. */
  readonly files: readonly CheckedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/**
 * Spells briefs in another way; nothing of them is lost, save comments and formatting. In Markdown each language has a file of its own. A
 * brief with an error is left alone, and so is one that is spelt so already. Rejects as the disk does.
 */
export async function convert({ paths, to, out, cwd = process.cwd() }: ConvertOptions): Promise<Converted> {
  const { files, diagnostics } = await check({ paths, cwd, editorial: false });
  const { ending, write, reads } = spellings[to];
  const written: string[] = [];
  for (const { brief, path, diagnostics: found } of files) {
    if (brief === undefined || hasErrors(found) || reads.includes(extname(path).toLowerCase())) continue;
    const folder = out === undefined ? dirname(path) : resolve(cwd, out);
    const stem = basename(path, extname(path));
    for (const [lang, text] of write(brief)) {
      const target = resolve(folder, `${stem}${lang === brief.lang ? '' : `.${lang}`}${ending}`);
      await writeWhole(target, new TextEncoder().encode(text));
      written.push(target);
    }
  }
  return { written, files, diagnostics, ok: !hasErrors(diagnostics) };
}
