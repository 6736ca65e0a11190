import { extname } from 'node:path';
import { type Brief, type Diagnostic, hasErrors } from '@aide-memoire/schema';
import type { Places } from '@aide-memoire/source';
import { type BriefFile, discover } from './files/discover.ts';
import { SPELLINGS } from './files/spellings.ts';

/** What to check. */
export interface CheckOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
}

/** One file that was read as a brief. */
export interface CheckedFile extends BriefFile {
  /** There only if nothing that stops a build was found. */
  readonly brief?: Brief;
  readonly diagnostics: readonly Diagnostic[];
  readonly places: Places;
}

/** Outcome of a check. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  /** Every finding of every file, and of the run as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/** Reads and checks briefs. Every finding of every file comes in one run; rejects only if the disk fails. */
export async function check({ paths, cwd = process.cwd() }: CheckOptions): Promise<Checked> {
  const found = await discover(paths, cwd);
  const read = found.files.map(readOne);
  const files = refuseDoubles(read);
  const none = found.diagnostics.length === 0 && files.length === 0 ? [nothing(paths)] : [];
  const diagnostics = [...found.diagnostics, ...none, ...files.flatMap((file) => file.diagnostics)];
  return { files, diagnostics, ok: !hasErrors(diagnostics) };
}

function readOne(file: BriefFile): CheckedFile {
  const reader = SPELLINGS.get(extname(file.path).toLowerCase());
  if (reader === undefined) throw new RangeError(`No reader for ${file.name}`);
  return { ...file, ...reader(file.text, { file: file.name }) };
}

/** Two briefs of one id would be written to the same files. */
function refuseDoubles(files: readonly CheckedFile[]): CheckedFile[] {
  const first = new Map<string, string>();
  return files.map((file) => {
    const id = file.brief?.id;
    if (id === undefined) return file;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, file.name);
      return file;
    }
    const { brief: _, ...rest } = file;
    return { ...rest, diagnostics: [...file.diagnostics, double(file, id, other)] };
  });
}

function double({ name, places }: CheckedFile, id: string, other: string): Diagnostic {
  const place = places.value('/id');
  return {
    code: 'collection/duplicate-id',
    severity: 'error',
    file: name,
    path: '/id',
    ...(place === undefined ? {} : { place }),
    message: `The id "${id}" is that of ${other} too.`,
    note: 'Give one of them another id, or name only one of them: files are named by the id of their brief.',
  };
}

function nothing(paths: readonly string[]): Diagnostic {
  return {
    code: 'file/no-brief',
    severity: 'error',
    message: `No brief was found in ${paths.join(', ')}.`,
    note: 'A brief is a .md, .yaml, .yml or .json file that holds "schemaVersion".',
  };
}
