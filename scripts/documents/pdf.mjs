// PDFs before judges from outside: qpdf and poppler.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, has, run, skip, textDiffers } from './checks.mjs';

/** Checks the PDFs called `pdfs` in `folder`. */
export async function checkPdfs(folder, pdfs) {
  for (const file of pdfs) {
    const path = join(folder, file);
    if (has('qpdf', '--version')) {
      await check(`qpdf --check ${file}`, () => {
        const { status, stdout, stderr } = run('qpdf', ['--check', path]);
        return status === 0 ? '' : stdout + stderr;
      });
    } else skip(`qpdf --check ${file}`, 'qpdf is not installed');
    if (has('pdfinfo', '-v')) {
      await check(`pdfinfo ${file}: tagged, title, A4`, () => {
        const { stdout } = run('pdfinfo', [path]);
        const wanted = [/^Tagged: +yes$/m, /^Title: +\S/m, /^Page size: +595\.\d+ x 841\.\d+ pts \(A4\)$/m];
        return wanted.every((line) => line.test(stdout)) ? '' : stdout;
      });
      await check(`pdffonts ${file}: all embedded, with their characters`, () => {
        const rows = run('pdffonts', [path]).stdout.trim().split('\n').slice(2);
        return rows.length > 0 && rows.every((row) => / yes +yes +yes +\d+ +\d+$/.test(row))
          ? ''
          : rows.join('\n');
      });
      await check(`pdftotext ${file}: the words that PDF.js reads`, () =>
        textDiffers(run('pdftotext', [path, '-']).stdout, readFileSync(path), 'pdf'),
      );
    } else skip(`pdfinfo, pdffonts, pdftotext ${file}`, 'poppler-utils is not installed');
  }
}
