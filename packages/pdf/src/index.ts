export { loadFaces } from './text/load-faces.ts';
export { toPdf } from './to-pdf.ts';
