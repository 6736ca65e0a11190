// PDFs before veraPDF, the reference judge of PDF/A and PDF/UA.
import { cpSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../build-packages.mjs';
import { check, has, run, skip } from './checks.mjs';

/** Checks the PDFs called `pdfs` in `folder` against the profiles PDF/A-3a and PDF/UA-1. */
export async function judgePdfs(folder, pdfs) {
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
