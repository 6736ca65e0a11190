import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Diagnostic } from '@aide-memoire/schema';
import type { CarriedBrief } from '@aide-memoire/verify';
import { diskProblem, isDiskError, problem } from './files/problem.ts';
import { sha256 } from './work/digest.ts';

/** What to take the brief out of. */
export interface ExtractOptions {
  /** A finished file: `.docx` or `.pdf`. */
  readonly file: string;
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
}

/** What was found. */
export interface Extracted {
  /** The brief's JSON, byte for byte as it was put in. */
  readonly bytes?: Uint8Array;
  /** `talks.json`. */
  readonly name?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives back the brief that a finished file carries, if it is just what was put in. Never rejects for a bad file. */
export async function extract({ file, cwd = process.cwd() }: ExtractOptions): Promise<Extracted> {
  const { carried, problem: found } = await carriedBy(file, cwd);
  if (found !== undefined) return { diagnostics: [found] };
  const { name, bytes, sha256: said } = carried ?? {};
  if (name === undefined) return { diagnostics: [none(file)] };
  if (bytes === undefined)
    return {
      diagnostics: [
        problem(
          'verify/no-brief',
          file,
          `This file only names its brief, ${name}.`,
          'Take the PDF or the Word file.',
        ),
      ],
    };
  if (said !== undefined && said !== sha256(bytes))
    return {
      diagnostics: [
        problem(
          'verify/brief-changed',
          file,
          `The brief in it, ${name}, is not what was put in.`,
          'Somebody changed the file. Build it again from the brief itself.',
        ),
      ],
    };
  return { bytes, name, diagnostics: [] };
}

/** What a finished file carries, or why that cannot be told. */
export async function carriedBy(
  file: string,
  cwd: string,
): Promise<{ readonly carried?: CarriedBrief; readonly problem?: Diagnostic }> {
  const { extractBrief } = await import('@aide-memoire/verify');
  try {
    const bytes = new Uint8Array(await readFile(resolve(cwd, file)));
    const carried = await extractBrief(bytes, extname(file).slice(1).toLowerCase());
    return carried === undefined ? {} : { carried };
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}

/** What to say of a finished file that cannot be read. */
export function unreadable(file: string, error: unknown): Diagnostic {
  if (isDiskError(error)) return diskProblem('verify/unreadable', file, error, 'This file could not be read');
  const why = error instanceof Error ? error.message : String(error);
  return problem(
    'verify/unreadable',
    file,
    `This file could not be read: ${why}`,
    'What cannot be read is not proven.',
  );
}

const none = (file: string) =>
  problem(
    'verify/no-brief',
    file,
    'This file carries no brief.',
    'It was built with --no-embed, or by another program.',
  );
