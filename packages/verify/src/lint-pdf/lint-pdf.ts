import type { PdfFinding } from './finding.ts';
import { openPdf } from './open-pdf.ts';
import { readDocument } from './pdf-document.ts';
import { pdfRules } from './rules/index.ts';

/**
 * Finds where a PDF file breaks PDF/UA-1 (ISO 14289-1) or PDF/A-3a (ISO 19005-3), as far as a machine can tell and our files use what the
 * standards speak of. No substitute for veraPDF, but it runs wherever JavaScript does. Gives one finding for bytes that are no PDF.
 *
 * @example
 * (await lintPdf(bytes)).map(({ rule, message }) => `${rule}: ${message}`)
 */
export async function lintPdf(bytes: Uint8Array): Promise<PdfFinding[]> {
  const file = await openPdf(bytes);
  if (file === undefined)
    return [{ rule: 'readable', message: 'These bytes are no PDF file, or a damaged one.' }];
  const document = readDocument(file);
  return pdfRules.flatMap(({ id, check }) => [...check(document)].map((message) => ({ rule: id, message })));
}
