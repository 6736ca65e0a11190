import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { type Diagnostic, hasErrors, teacherSecrets } from '@aide-memoire/schema';
import { unreadable } from './extract.ts';
import { readOne } from './read-brief.ts';

/** What to prove. */
export interface NoLeakOptions {
  /** The brief that the files were made from. */
  readonly brief: string;
  /** Finished files that students get: `.md`, `.docx`, `.pdf`. */
  readonly files: readonly string[];
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
}

/** What came of it. */
export interface NoLeak {
  /** An error for each secret that was found, and for each file that could not be read: that is no proof. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many strings were looked for. */
  readonly secrets: number;
  readonly ok: boolean;
}

/** Proves of finished files that no teacher-only string of their brief stands anywhere in them. Never rejects for a bad file. */
export async function proveNoLeak({
  brief: path,
  files,
  cwd = process.cwd(),
}: NoLeakOptions): Promise<NoLeak> {
  const { brief, diagnostics: found } = await readOne(path, cwd);
  if (brief === undefined) return { diagnostics: found, secrets: 0, ok: false };
  const secrets = teacherSecrets(brief);
  const lists = await Promise.all(files.map((file) => leaksIn(file, cwd, secrets)));
  const diagnostics = lists.flat();
  return { diagnostics, secrets: secrets.length, ok: !hasErrors(diagnostics) };
}

async function leaksIn(file: string, cwd: string, secrets: readonly string[]): Promise<Diagnostic[]> {
  const { findLeaks } = await import('@aide-memoire/verify');
  try {
    const bytes = new Uint8Array(await readFile(resolve(cwd, file)));
    const leaks = await findLeaks(bytes, extname(file).slice(1).toLowerCase(), secrets);
    return leaks.map(({ secret, place }) => ({
      code: 'verify/leak',
      severity: 'error',
      file,
      message: `"${secret}" is for teachers only, and stands in ${place}.`,
      note: 'Do not hand this file out. Build it again for students.',
    }));
  } catch (error) {
    return [unreadable(file, error)];
  }
}
