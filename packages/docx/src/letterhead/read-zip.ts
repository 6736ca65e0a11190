import type { Diagnostic } from '@aide-memoire/handout';
import { unzipSync } from 'fflate';
import { finding } from '../diagnostics.ts';

/** Most that a package may be: as a file, unpacked, and in parts. Letterheads that institutes use take a few hundred kilobytes. */
export const LIMITS = { file: 20 * 2 ** 20, unpacked: 64 * 2 ** 20, parts: 1000 } as const;

/** What was read, or why not. */
export type Unzipped =
  | { readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly problem: Diagnostic };

const problem = (
  code: Parameters<typeof finding>[0],
  message: string,
  note: string,
): { readonly problem: Diagnostic } => ({ problem: { ...finding(code, 'error', message, undefined), note } });

/** The head of Microsoft's compound files: Word 97 documents, and every document with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Unpacks a package of a stranger's: sizes are read before anything is inflated, and no entry may grow past the size it
 * declares.
 */
export function readZip(bytes: Uint8Array): Unzipped {
  if (bytes.length > LIMITS.file)
    return problem(
      'docx/letterhead-too-large',
      `The letterhead is larger than ${LIMITS.file / 2 ** 20} MB.`,
      'Save its pictures smaller: 200 dots to the inch are enough for print.',
    );
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    return problem(
      'docx/letterhead-encrypted',
      'The letterhead has a password, or is a .doc file of before 2007.',
      'Open it in Word, take the password away, and save it as .docx.',
    );
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return problem('docx/letterhead-not-word', 'The letterhead is no Word file.', 'Save it as .docx.');
  const names = new Set<string>();
  let unpacked = 0;
  let trouble: string | undefined;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        unpacked += originalSize;
        if (names.has(name)) trouble = `It holds two parts "${name}".`;
        if (/^\/|\\|(?:^|\/)\.\.(?:\/|$)/.test(name)) trouble = `A part has the name "${name}".`;
        names.add(name);
        return trouble === undefined && unpacked <= LIMITS.unpacked && names.size <= LIMITS.parts;
      },
    });
    if (unpacked > LIMITS.unpacked || names.size > LIMITS.parts)
      return problem(
        'docx/letterhead-too-large',
        `Unpacked, the letterhead has more than ${LIMITS.unpacked / 2 ** 20} MB or ${LIMITS.parts} parts.`,
        'No letterhead needs as much: the file is damaged, or made to do harm.',
      );
    if (trouble === undefined) return { files };
  } catch {
    trouble = 'It cannot be unpacked.';
  }
  return problem('docx/letterhead-damaged', `The letterhead is damaged. ${trouble}`, SAVE_AGAIN);
}

/** What helps against most damage. */
export const SAVE_AGAIN = 'Open it in Word, let Word mend it, and save it again.';
