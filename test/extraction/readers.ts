import { spawnSync } from 'node:child_process';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What PDFium, the engine of Chrome, gives as the text of a file. */
export async function readWithPdfium(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return pages.join('\n');
}

/** What PDF.js, the engine of Firefox, gives as the text of a file. */
export async function readWithPdfJs(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  return pages.join('\n');
}

/** Whether poppler's pdftotext is installed. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** What poppler, the engine of most viewers on Linux, gives as the text of a file. */
export function readWithPoppler(bytes: Uint8Array): string {
  const { stdout } = spawnSync('pdftotext', ['-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return stdout.replaceAll(/[\u200E\u200F\u202A-\u202E]/gu, '');
}
