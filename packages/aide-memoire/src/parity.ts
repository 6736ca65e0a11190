import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import type { ParityDifference } from '@aide-memoire/verify';
import { unreadable } from './extract.ts';
import { problem } from './files/problem.ts';

/** What to prove. */
export interface ParityOptions {
  /** Finished files: `.md`, `.docx`, `.pdf`. Those that differ in their endings alone are of one document. */
  readonly files: readonly string[];
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
}

/** What came of it. */
export interface ParityProof {
  /** An error for each fact that is not in all files of a document, and for each file that could not be compared. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many documents were compared, and how many pieces of text. */
  readonly documents: number;
  readonly pieces: number;
  readonly ok: boolean;
}

/**
 * Proves that the files of each document say the same facts in the same order, whatever their format. Never rejects for a bad file.
 */
export async function proveParity({ files, cwd = process.cwd() }: ParityOptions): Promise<ParityProof> {
  const { proveParity: compare } = await import('@aide-memoire/verify');
  const documents = new Map<string, string[]>();
  for (const file of files) {
    const stem = file.slice(0, file.length - extname(file).length);
    documents.set(stem, [...(documents.get(stem) ?? []), file]);
  }
  const diagnostics: Diagnostic[] = [];
  let pieces = 0;
  for (const group of documents.values()) {
    const [only = '', ...others] = group;
    if (others.length === 0) {
      diagnostics.push(alone(only));
      continue;
    }
    const read = await Promise.all(group.map((name) => readOrTell(name, cwd)));
    const failed = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
    diagnostics.push(...failed);
    if (failed.length > 0) continue;
    try {
      const proof = await compare(read.flatMap((one) => ('bytes' in one ? [one] : [])));
      pieces += proof.pieces;
      diagnostics.push(...proof.differences.map((each) => told(each, proof.against)));
    } catch (error) {
      diagnostics.push(unreadable(group.join(', '), error));
    }
  }
  return { diagnostics, documents: documents.size, pieces, ok: !hasErrors(diagnostics) };
}

async function readOrTell(
  name: string,
  cwd: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | { readonly problem: Diagnostic }> {
  try {
    return { name, bytes: new Uint8Array(await readFile(resolve(cwd, name))) };
  } catch (error) {
    return { problem: unreadable(name, error) };
  }
}

const alone = (file: string) =>
  problem(
    'verify/alone',
    file,
    'This is the only file of its document; there is nothing to compare it with.',
    'Name the same document in another format too.',
  );

function told({ file, kind, text, context, place }: ParityDifference, against: string): Diagnostic {
  const where = kind === 'missing' ? `It stands in ${against}` : 'It stands there';
  return {
    code: kind === 'missing' ? 'verify/missing-fact' : 'verify/extra-fact',
    severity: 'error',
    file,
    message: kind === 'missing' ? `"${text}" is missing.` : `"${text}" is not in ${against}.`,
    note: `${where}: ${place}, at “${context}”. Build all formats again from one brief.`,
  };
}
