// Pages of generated Word handouts through LibreOffice: no heading alone at the foot of a page, heading rows repeated, no row
// parted, and the numbers in the contents right.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { toDocx } from '../../packages/docx/dist/index.js';
import { check, run } from './checks.mjs';
import { convert } from './libreoffice.mjs';
import { randomHandout } from './random-handouts.mjs';

const SAMPLE = 60;

/** Checks the sample in `folder`. */
export async function checkWordPages(folder) {
  const names = [];
  const entries = new Map();
  for (let seed = 1; seed <= SAMPLE; seed += 1) {
    const handout = randomHandout(seed, { columns: seed % 5 === 0 ? 2 : 1 });
    const { bytes } = await toDocx(handout, { fonts: [], images: new Map(), attachments: [] });
    const name = `pages-${seed}`;
    writeFileSync(join(folder, `${name}.docx`), bytes);
    names.push(name);
    entries.set(name, contentsOf(bytes));
  }
  convert(
    folder,
    names.map((name) => `${name}.docx`),
    'pdf',
  );
  const sheets = new Map(names.map((name) => [name, pagesOf(join(folder, `${name}.pdf`))]));
  const all = (judge) =>
    names.flatMap((name) => judge(sheets.get(name)).map((found) => `${name}: ${found}`)).join('\n');
  // LibreOffice 7.4 now and then leaves a heading behind that is bound to what follows, after a table over several pages. Of hundreds
  // of headings that may happen to one or two; more would be ours.
  const alone = all(stranded);
  const headings = [...entries.values()].flat().length;
  if (alone !== '') console.log(`        ${alone.replaceAll('\n', '\n        ')}`);
  await check(`of 100 headings at most one stands alone at the foot of a page, ${SAMPLE} handouts`, () =>
    alone !== '' && alone.split('\n').length > headings / 100 ? alone : '',
  );
  await check(`heading rows repeat on every page of a table, ${SAMPLE} handouts`, () => all(headless));
  await check(`no row of a table is parted, ${SAMPLE} handouts`, () => all(parted));
  await check(`at least 98 of 100 page numbers in contents are right, none blank, ${SAMPLE} handouts`, () => {
    const judged = names.flatMap((name) =>
      entries.get(name).map(([mark, page]) => [`${name} ${mark}`, page, pageOf(sheets.get(name), mark)]),
    );
    const wrong = judged.filter(([, said, is]) => said !== String(is));
    const blank = judged.filter(([, said]) => !/^\d+$/.test(said));
    console.log(`        ${judged.length - wrong.length} of ${judged.length} right`);
    return blank.length > 0 || wrong.length > judged.length * 0.02
      ? wrong.map(([mark, said, is]) => `${mark}: says ${said}, is ${is}`).join('\n')
      : '';
  });
}

/** Marks of headings in the contents, with the pages they say. */
function contentsOf(bytes) {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']);
  return [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/g)].map(([entry]) => {
    const texts = [...entry.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words);
    return [texts[0].match(/\d+x\d+q/)[0], texts.at(-1)];
  });
}

/** Lines of each page by their place: columns apart, from the top, without running lines and footnotes. */
function pagesOf(pdf) {
  const { stdout } = run('pdftotext', ['-bbox', pdf, '-']);
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const words = [
        ...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g),
      ].map(([, x, top, bottom, word]) => ({
        x: Number(x),
        top: Number(top),
        size: Number(bottom) - Number(top),
        word,
      }));
      const body = words.filter(({ top }) => top > 45 && top < 790);
      // Footnotes begin with a raised number in front of the label of the source.
      const note = body.find(
        ({ word }, index) => word === '[1,' && /^\d+$/.test(body[index - 1]?.word ?? ''),
      );
      return body.filter(({ top }) => note === undefined || top < note.top - 4);
    });
}

const pageOf = (pages, mark) =>
  1 + pages.findIndex((words) => words.some(({ word }, index) => word === mark && !isEntry(words, index)));

/** An entry of the contents has leaders or a number at the end of its line. */
function isEntry(words, index) {
  const { top } = words[index];
  const line = words.filter((word) => Math.abs(word.top - top) < 3 && word.x > words[index].x);
  return line.some(({ word }) => /\.{4}/.test(word)) || /^\d+$/.test(line.at(-1)?.word ?? '');
}

function stranded(pages) {
  return pages.flatMap((words) =>
    words.flatMap(({ word, top, x }, index) => {
      if (!/^\d+x\d+q$/.test(word) || words[index - 1]?.word !== 'Part' || isEntry(words, index)) return [];
      const inColumn = (other) =>
        x < 297 === other.x < 297 || words.every((one) => one.x < 297 || one.top < 200);
      const follows = words.some((other) => other.top > top + 8 && inColumn(other));
      return follows ? [] : [`Part ${word}`];
    }),
  );
}

const marks = (words, stem) =>
  words.flatMap(({ word }) => word.match(new RegExp(`^${stem}(\\d+x\\d+)(?:x\\d+)?q`))?.[1] ?? []);

function headless(pages) {
  return pages.flatMap((words) => {
    const heads = new Set(marks(words, 'Head'));
    return [...new Set(marks(words, 'Row'))]
      .filter((table) => !heads.has(table))
      .map((table) => `table ${table}`);
  });
}

function parted(pages) {
  const rows = (words, stem) =>
    new Set(words.flatMap(({ word }) => word.match(new RegExp(`^${stem}(\\d+x\\d+x\\d+)q`))?.[1] ?? []));
  return pages.flatMap((words) => {
    const ends = rows(words, 'End');
    return [...rows(words, 'Row')].filter((row) => !ends.has(row)).map((row) => `row ${row}`);
  });
}
