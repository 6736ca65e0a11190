import { readDocx } from './docx.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';

/** A finished file, read back. */
export interface ReadBack {
  /** All that a reader gets to read, in reading order, block by block on lines of their own. */
  readonly text: string;
  /** Headings in order, with their levels from 1. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** The title in the file's properties, if its format has such. */
  readonly title?: string;
  /** BCP 47 language of the document, if its format says so. */
  readonly lang?: string;
}

/** Reads a finished file back by the ending of its name: `md`, `docx` or `pdf`. Rejects for any other, and for a damaged file. */
export async function readBack(bytes: Uint8Array, extension: string): Promise<ReadBack> {
  if (extension === 'md') return readMarkdown(new TextDecoder().decode(bytes));
  if (extension === 'docx') return readDocx(bytes);
  if (extension === 'pdf') return readPdf(bytes);
  throw new RangeError(`No reader for files that end in .${extension}; there is one for md, docx and pdf.`);
}
