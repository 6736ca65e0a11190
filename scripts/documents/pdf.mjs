// PDFs before judges from outside: qpdf, poppler and veraPDF.
import { cpSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../build-packages.mjs';
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

  // veraPDF's libraries come from Maven; the judge is compiled once into a folder of its own.
  if (has('java', '-version') && has('mvn', '--version')) {
    const judge = join(folder, 'verapdf');
    cpSync(join(ROOT, 'scripts', 'verapdf'), judge, { recursive: true });
    const maven = ['-q', '-B', 'compile', 'dependency:build-classpath', '-Dmdep.outputFile=classpath.txt'];
    const built = run('mvn', maven, { cwd: judge });
    if (built.status !== 0)
      skip('veraPDF: PDF/A-3a and PDF/UA-1', `its libraries cannot be had\n${built.stdout}`);
    else {
      const classpath = `${join(judge, 'target', 'classes')}${delimiter}${readFileSync(join(judge, 'classpath.txt'), 'utf8').trim()}`;
      const { stdout, stderr } = run('java', [
        '-cp',
        classpath,
        'Judge',
        ...pdfs.map((file) => join(folder, file)),
      ]);
      const verdicts = new Map(
        stdout
          .trim()
          .split('\n')
          .map((line) => [line.split('\t').slice(0, 2).join(' '), line.split('\t')[2]]),
      );
      for (const file of pdfs) {
        for (const profile of ['3a', 'ua1']) {
          const verdict = verdicts.get(`${join(folder, file)} ${profile}`);
          await check(`veraPDF ${profile} ${file}`, () =>
            verdict === 'ok' ? '' : (verdict ?? stderr.slice(0, 2000)),
          );
        }
      }
    }
  } else skip('veraPDF: PDF/A-3a and PDF/UA-1', 'Java and Maven are not installed');
}
