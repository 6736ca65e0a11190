import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { writeWhole } from './files/write-whole.ts';
import { startingFiles } from './starting-files.ts';

/** Where to begin. */
export interface InitOptions {
  readonly folder: string;
  /** Name of the institute. */
  readonly institute: string;
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
}

/** What was written. */
export interface Begun {
  /** Names of the files, relative to `cwd`, with forward slashes. */
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/**
 * Writes a folder to begin with: a configuration, a first brief and a note on what to do next; `build` in it works at once. Writes
 * nothing where one of its files is there already. Rejects as the disk does.
 */
export async function init({ folder, institute, cwd = process.cwd() }: InitOptions): Promise<Begun> {
  const target = resolve(cwd, folder);
  const show = (name: string) => relative(cwd, join(target, name)).split(sep).join('/');
  const files = Object.entries(startingFiles(institute));
  const diagnostics: Diagnostic[] = [];
  for (const [name] of files) {
    if ((await stat(join(target, name)).catch(() => undefined)) === undefined) continue;
    diagnostics.push({
      code: 'init/exists',
      severity: 'error',
      file: show(name),
      message: 'This file is there already.',
      note: 'Nothing was written. Begin in another folder, or move the file away.',
    });
  }
  if (hasErrors(diagnostics)) return { written: [], diagnostics, ok: false };
  for (const [name, text] of files) await writeWhole(join(target, name), new TextEncoder().encode(text));
  return { written: files.map(([name]) => show(name)), diagnostics, ok: true };
}
