import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { templates } from '@aide-memoire/handout';
import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import type { BuildOptions } from './build/options.ts';
import { build } from './build.ts';
import { carriedBy, unreadable } from './extract.ts';
import { problem } from './files/problem.ts';
import { formats } from './formats.ts';

/** What to compare. */
export interface UpToDateOptions extends Omit<BuildOptions, 'paths' | 'sink' | 'out' | 'to'> {
  /** The brief that the files were made from. */
  readonly brief: string;
  /** Finished files. */
  readonly files: readonly string[];
}

/** What came of a proof. */
export interface Proof {
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/**
 * Tells of finished files whether they are what their brief builds to today, byte for byte, with the same configuration. Where they
 * are not, it says whether the brief is another one now. Never rejects for a bad file.
 */
export async function proveUpToDate(options: UpToDateOptions): Promise<Proof> {
  const { brief, files, cwd = process.cwd() } = options;
  const made = new Map<string, Uint8Array>();
  const endings = [...new Set(files.map((file) => file.split('.').at(-1) ?? ''))];
  const { diagnostics, ok } = await build({
    ...options,
    // Every document that a file may be; most are not made where the caller says which.
    templates: options.templates ?? Object.keys(templates),
    editions: options.editions ?? ['student', 'teacher'],
    paths: [brief],
    to: endings.filter((ending) => Object.hasOwn(formats, ending)),
    sink: ({ name, bytes }) => void made.set(name, bytes),
  });
  if (!ok) return { diagnostics, ok };
  const found = await Promise.all(files.map((file) => compare(file, cwd, made)));
  const all = found.flat();
  return { diagnostics: all, ok: !hasErrors(all) };
}

async function compare(
  file: string,
  cwd: string,
  made: ReadonlyMap<string, Uint8Array>,
): Promise<Diagnostic[]> {
  const today = made.get(basename(file));
  if (today === undefined)
    return [
      problem(
        'verify/unknown-output',
        file,
        'The brief builds to no file of this name.',
        `It builds to ${[...made.keys()].join(', ') || 'nothing'}. Say --lang for other languages.`,
      ),
    ];
  try {
    const bytes = await readFile(resolve(cwd, file));
    if (bytes.equals(today)) return [];
    const { carried } = await carriedBy(file, cwd);
    return [different(file, carried?.sha256, await digestIn(file, today))];
  } catch (error) {
    return [unreadable(file, error)];
  }
}

async function digestIn(file: string, bytes: Uint8Array): Promise<string | undefined> {
  const { extractBrief } = await import('@aide-memoire/verify');
  return (await extractBrief(bytes, file.split('.').at(-1) ?? ''))?.sha256;
}

function different(file: string, then: string | undefined, now: string | undefined): Diagnostic {
  const why =
    then === undefined || now === undefined
      ? 'It does not say which brief it was made from.'
      : then === now
        ? 'The brief is the same: the configuration, the version of the program or the file itself is another.'
        : 'The brief has changed since.';
  return problem(
    'verify/out-of-date',
    file,
    `This file is not what its brief builds to today. ${why}`,
    'Build it again.',
  );
}
