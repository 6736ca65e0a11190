import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '@aide-memoire/schema';
import { diskProblem, isDiskError, isHopeless } from '../files/problem.ts';
import { showPath } from '../files/show-path.ts';
import { type Staged, stage } from '../files/write-whole.ts';

/** A file to be put into the folder. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of one brief that lie beside their places. */
export interface StagedFiles {
  /** Puts them in their places and gives the names of those that differ from what was there. Never rejects for the disk. */
  readonly commit: () => Promise<Committed>;
  readonly discard: () => Promise<void>;
}

/** What came of putting files in their places. */
export interface Committed {
  readonly written: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The folder of outputs. */
export interface Outputs {
  readonly stage: (files: readonly OutputFile[]) => Promise<StagedFiles>;
  /** Whether nothing more can be written: the disk is full, or can only be read. */
  readonly isHopeless: () => boolean;
}

/** Opens a folder for outputs. A file that is there with the same bytes is left as it is. */
export function openOutputs(folder: string, cwd: string): Outputs {
  let hopeless = false;
  const failed = (name: string, error: unknown): Diagnostic => {
    if (!isDiskError(error)) throw error;
    hopeless ||= isHopeless(error);
    return diskProblem(
      'build/not-written',
      showPath(join(folder, name), cwd),
      error,
      'This file could not be written, and is as it was before',
    );
  };
  return {
    isHopeless: () => hopeless,
    stage: async (files) => {
      const staged = new Map<string, Staged>();
      const diagnostics: Diagnostic[] = [];
      for (const { name, bytes } of files) {
        if (hopeless) break;
        const path = join(folder, name);
        try {
          if (!(await isThere(path, bytes))) staged.set(name, await stage(path, bytes));
        } catch (error) {
          diagnostics.push(failed(name, error));
        }
      }
      return {
        commit: async () => {
          const written = new Set<string>();
          for (const [name, { commit }] of staged) {
            try {
              await commit();
              written.add(name);
            } catch (error) {
              diagnostics.push(failed(name, error));
            }
          }
          return { written, diagnostics };
        },
        discard: async () => {
          for (const { discard } of staged.values()) await discard();
        },
      };
    },
  };
}

async function isThere(path: string, bytes: Uint8Array): Promise<boolean> {
  const before = await readFile(path).catch(() => undefined);
  return before?.equals(bytes) === true;
}
