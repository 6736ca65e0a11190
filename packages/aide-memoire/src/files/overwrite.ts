import type { Diagnostic } from '@aide-memoire/schema';
import { diskProblem, isDiskError } from './problem.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a text or bytes in the place of a file, whole or not at all; gives what the disk has against it. */
export async function overwrite(
  path: string,
  name: string,
  content: string | Uint8Array,
): Promise<Diagnostic | undefined> {
  try {
    await writeWhole(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return undefined;
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return diskProblem(
      'file/not-written',
      name,
      error,
      'This file could not be written, and is as it was before',
    );
  }
}
