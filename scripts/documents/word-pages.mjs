// Pages of generated Word handouts through LibreOffice: no heading alone at the foot of a page, heading rows repeated, no row
// parted, and the numbers in the contents right.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDocx } from '../../packages/docx/dist/index.js';
import { check } from './checks.mjs';
import { contentsOf, headless, pageOf, pagesOf, parted, stranded } from './judge-pages.mjs';
import { convert } from './libreoffice.mjs';
import { randomHandout } from './random-handouts.mjs';

/** Handouts by which the reckoning of pages was looked at and mended, and handouts that it had never seen when it was done. */
const SAMPLES = [
  { said: 'handouts known before', from: 1, to: 60 },
  { said: 'handouts held out', from: 2001, to: 2080 },
];

/** Checks the samples in `folder`. */
export async function checkWordPages(folder) {
  for (const { said, from, to } of SAMPLES) {
    const seeds = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    await checkSample(folder, seeds, `${seeds.length} ${said}`);
  }
}

async function checkSample(folder, seeds, said) {
  const files = [];
  for (const seed of seeds) {
    const handout = randomHandout(seed, { columns: seed % 5 === 0 ? 2 : 1 });
    const { bytes } = await toDocx(handout, { fonts: [], images: new Map(), attachments: [] });
    const name = `pages-${seed}`;
    writeFileSync(join(folder, `${name}.docx`), bytes);
    files.push({ name, entries: contentsOf(bytes) });
  }
  convert(
    folder,
    files.map(({ name }) => `${name}.docx`),
    'pdf',
  );
  const judged = files.map((file) => ({ ...file, pages: pagesOf(join(folder, `${file.name}.pdf`)) }));
  const all = (judge) =>
    judged.flatMap(({ name, pages }) => judge(pages).map((found) => `${name}: ${found}`)).join('\n');
  await check(`no heading alone at the foot of a page, ${said}`, () => all(stranded));
  await check(`heading rows repeat on every page of a table, ${said}`, () => all(headless));
  await check(`no row of a table is parted, ${said}`, () => all(parted));
  await check(`at least 98 of 100 page numbers in contents are right, none blank, ${said}`, () =>
    wrongNumbers(judged),
  );
}

/** What is wrong in the contents, where that is more than may be. */
function wrongNumbers(judged) {
  const numbers = judged.flatMap(({ name, entries, pages }) =>
    entries.map(([mark, says]) => ({ at: `${name} ${mark}`, says, is: pageOf(pages, mark) })),
  );
  const wrong = numbers.filter(({ says, is }) => says !== String(is));
  const blank = numbers.filter(({ says }) => !/^\d+$/.test(says));
  console.log(`        ${numbers.length - wrong.length} of ${numbers.length} right`);
  return blank.length > 0 || wrong.length > numbers.length * 0.02
    ? wrong.map(({ at, says, is }) => `${at}: says ${says}, is ${is}`).join('\n')
    : '';
}
