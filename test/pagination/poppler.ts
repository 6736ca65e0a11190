import { execFileSync, spawnSync } from 'node:child_process';

/** Whether poppler's `pdftotext` is installed. */
export const hasPoppler = (): boolean => spawnSync('pdftotext', ['-v']).error === undefined;

/** The text that poppler finds in a file. */
export const popplerText = (bytes: Uint8Array): string =>
  execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
