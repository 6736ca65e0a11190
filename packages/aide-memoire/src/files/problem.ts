import type { Diagnostic } from '@aide-memoire/schema';

/** An error about a file as a whole. */
export function problem(code: string, file: string | undefined, message: string, note: string): Diagnostic {
  return { code, severity: 'error', ...(file === undefined ? {} : { file }), message, note };
}

/** What to do about a failure of the disk, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'Give yourself leave to use it, or choose another folder.',
  EPERM: 'Give yourself leave to use it, or close the program that holds it.',
  EBUSY: 'Close the program that holds it, and run the command again.',
  EROFS: 'The disk can only be read. Choose another folder with --out.',
  ENOSPC: 'The disk is full. Make room and run the command again: what was finished is kept.',
  EDQUOT:
    'Your share of the disk is used up. Make room and run the command again: what was finished is kept.',
  EMFILE: 'Too many files are open. Close other programs, or run with --jobs 1.',
  ENOTDIR: 'A file stands where a folder is wanted. Move it away, or choose another folder.',
  EEXIST: 'A file stands where a folder is wanted. Move it away, or choose another folder.',
  EISDIR: 'A folder stands where a file is wanted. Move it away.',
  ENAMETOOLONG: 'The path is too long for this disk. Choose a folder nearer to the root.',
  ENOENT: 'It was there a moment ago. Run the command again.',
};

/** Whether an error came from the disk. */
export const isDiskError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;

/** Words for a failure of the disk, and what to do. */
export function diskProblem(
  code: string,
  file: string | undefined,
  error: NodeJS.ErrnoException,
  what: string,
) {
  const advice = ADVICE[error.code ?? ''] ?? 'Check that the folder exists, can be written to and has room.';
  return problem(code, file, `${what} (${error.code ?? error.message}).`, advice);
}

/** Failures after which nothing else can be written either. */
export const isHopeless = ({ code }: NodeJS.ErrnoException): boolean =>
  code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS';
