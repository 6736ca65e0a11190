// How cost grows: one document from 1 to 500 pages, and folders of 1 to 10,000 briefs, each in a process of its own.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { longHandout, plainContent } from '../pdf/content.mjs';
import { took } from './processes.mjs';

const once = fileURLToPath(new URL('once.mjs', import.meta.url));
const cli = (() => {
  const base = new URL('../../packages/aide-memoire/', import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL('package.json', base), 'utf8'));
  return fileURLToPath(new URL(bin['aide-memoire'], base));
})();
/** Our PDF of the content that is repeated has this many pages. */
const PAGES = [1, 10, 100, 500];

/** PDF and Word of ever longer documents: rows of format, pages, CPU ms, CPU ms a page, MiB, KiB. */
export async function pageGrowth(folder, handout, quick) {
  const rows = [];
  const length = async (times) => {
    const input = join(folder, 'growth.json');
    // Less than once is the beginning of it.
    const part = {
      ...handout,
      children: handout.children.slice(0, Math.ceil(handout.children.length * times)),
    };
    const long = times < 1 ? part : longHandout(handout, Math.round(times));
    writeFileSync(input, JSON.stringify({ handout: long, content: plainContent(long) }));
    return input;
  };
  const first = join(folder, 'growth.pdf');
  took(process.execPath, [once, 'pdf', 'aide-memoire', await length(10), first]);
  const perTime = (await PDFDocument.load(readFileSync(first))).getPageCount() / 10;
  for (const pages of quick ? PAGES.slice(0, 2) : PAGES) {
    const input = await length(pages / perTime);
    for (const [format, extension] of [
      ['pdf', 'pdf'],
      ['word', 'docx'],
    ]) {
      const output = join(folder, `growth.${extension}`);
      const figures = took(process.execPath, [once, format, 'aide-memoire', input, output]);
      if (figures === undefined) continue;
      const bytes = readFileSync(output);
      const count =
        format === 'pdf'
          ? (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
          : undefined;
      rows.push({ format: extension, pages: count ?? rows.at(-1)?.pages, bytes: bytes.length, ...figures });
    }
  }
  return rows;
}

/** A brief like another with half of the longer words of its prose changed for others of them, so that no two are alike. */
function different(text, index) {
  const start = text.indexOf('\n---\n');
  const words = [...new Set(text.slice(start).match(/\b[a-z]{5,}\b/g))];
  let state = (index + 1) * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const body = text
    .slice(start)
    .split('\n')
    .map((line) =>
      // Headings name sections, and attributes are data.
      /^(?:#|\||.*\{)/.test(line)
        ? line
        : line.replace(/\b[a-z]{5,}\b/g, (word) =>
            next() < 0.5 ? word : words[Math.floor(next() * words.length)],
          ),
    );
  return text.slice(0, start).replace(/^id: .*$/m, `id: brief-${index}`) + body.join('\n');
}

/** A folder that took longer than this says how a larger one would do, milliseconds. */
const LONG_ENOUGH = 60_000;

/** `check` and `build` of ever larger folders of different briefs. */
export function folderGrowth(folder, text, quick) {
  const rows = [];
  const slow = new Set();
  for (const count of quick ? [1, 100] : [1, 10, 100, 1000, 10_000]) {
    const briefs = join(folder, `briefs-${count}`);
    mkdirSync(briefs);
    for (let index = 0; index < count; index += 1)
      writeFileSync(join(briefs, `brief-${index}.md`), different(text, index));
    for (const [command, ...options] of [
      ['check'],
      ['check', '--no-editorial'],
      ['build', '--to', 'md,docx,pdf', '--out', join(folder, 'built')],
    ]) {
      const name = command === 'check' ? [command, ...options].join(' ') : 'build to md, docx, pdf';
      if (slow.has(name)) continue;
      const args = [cli, command, briefs, ...options];
      const figures = took(process.execPath, args, { cwd: folder, anyStatus: true });
      if (figures === undefined) continue;
      if (figures.wall > LONG_ENOUGH) slow.add(name);
      rows.push({ count, command: name, ...figures });
      console.error(`${name} of ${count}: ${figures.wall.toFixed(0)} ms`);
    }
    for (const path of [briefs, join(folder, 'built')]) rmSync(path, { recursive: true, force: true });
  }
  return rows;
}
