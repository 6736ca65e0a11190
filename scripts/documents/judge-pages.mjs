// What is read off the pages of generated handouts, in the PDF that LibreOffice makes of them: the marks of `random-handouts.mjs` say
// which part, row and heading row stands where.
import { strFromU8, unzipSync } from 'fflate';
import { run } from './checks.mjs';

/** Marks of headings in the contents, with the pages they say. */
export function contentsOf(bytes) {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']);
  return [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/g)].map(([entry]) => {
    const texts = [...entry.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words);
    return [texts[0].match(/\d+x\d+q/)[0], texts.at(-1)];
  });
}

/** Lines of each page by their place: columns apart, from the top, without running lines and footnotes. */
export function pagesOf(pdf) {
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

/** The page that a heading stands on, counted from 1; 0 where it is on none. */
export const pageOf = (pages, mark) =>
  1 + pages.findIndex((words) => words.some(({ word }, index) => word === mark && !isEntry(words, index)));

/** An entry of the contents has leaders or a number at the end of its line. */
function isEntry(words, index) {
  const { top } = words[index];
  const line = words.filter((word) => Math.abs(word.top - top) < 3 && word.x > words[index].x);
  return line.some(({ word }) => /\.{4}/.test(word)) || /^\d+$/.test(line.at(-1)?.word ?? '');
}

/** Headings with nothing under them on their page or in their column. */
export function stranded(pages) {
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

/** Tables that go on on a page without their heading row. */
export function headless(pages) {
  return pages.flatMap((words) => {
    const heads = new Set(marks(words, 'Head'));
    return [...new Set(marks(words, 'Row'))]
      .filter((table) => !heads.has(table))
      .map((table) => `table ${table}`);
  });
}

/** Rows that begin on one page and end on another. */
export function parted(pages) {
  const rows = (words, stem) =>
    new Set(words.flatMap(({ word }) => word.match(new RegExp(`^${stem}(\\d+x\\d+x\\d+)q`))?.[1] ?? []));
  return pages.flatMap((words) => {
    const ends = rows(words, 'End');
    return [...rows(words, 'Row')].filter((row) => !ends.has(row)).map((row) => `row ${row}`);
  });
}
