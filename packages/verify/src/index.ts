export { type DocxReadBack, readDocx } from './docx.ts';
export { findLeaks } from './leaks/find-leaks.ts';
export type { Leak } from './leaks/leak.ts';
export type { PdfFinding, PdfRule } from './lint-pdf/finding.ts';
export { lintPdf } from './lint-pdf/lint-pdf.ts';
export { pdfRules } from './lint-pdf/rules/index.ts';
export { readMarkdown } from './markdown.ts';
export { type PdfReadBack, readPdf, type StructureElement } from './pdf.ts';
export { type ReadBack, readBack } from './read-back.ts';
