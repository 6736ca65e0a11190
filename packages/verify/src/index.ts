export { type DocxReadBack, readDocx } from './docx.ts';
export { readMarkdown } from './markdown.ts';
export { type PdfReadBack, readPdf, type StructureElement } from './pdf.ts';
export { type ReadBack, readBack } from './read-back.ts';
