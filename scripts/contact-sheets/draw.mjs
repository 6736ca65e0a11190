// Draws the pages of finished documents beside each other, for the eye.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

/** Most pages on a sheet: a longer document is shown by its first. */
const MOST = 8;

/** A PDF of a document; Word files go through LibreOffice. */
function asPdf(file, folder) {
  if (extname(file) === '.pdf') return file;
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return join(folder, `${basename(file, extname(file))}.pdf`);
}

/** Pictures of the pages of a document, in order. */
function pagesOf(file, folder, options) {
  execFileSync('pdftoppm', ['-r', '72', '-l', String(MOST), ...options, '-png', file, join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => /^page.*\.png$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Puts pictures beside each other, with few colours: a sheet is looked at, not printed. */
function montage(pictures, across, colours, target) {
  const few = [
    '+dither',
    '-depth',
    '4',
    '-colors',
    String(colours),
    '-type',
    'Palette',
    '-define',
    'png:compression-level=9',
    '-strip',
  ];
  // What is nearly white would be drawn to the nearest grey that there is.
  execFileSync('mogrify', ['-white-threshold', '97%', ...pictures]);
  const layout = ['-tile', `${across}x`, '-geometry', '+6+6', '-background', '#999'];
  execFileSync('montage', [...pictures, ...layout, ...few, target]);
}

/** Draws a document in colour and in grey: `target` with `.colour.png` and `.grey.png`. */
export function drawSheets(file, target) {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  const pdf = asPdf(file, folder);
  for (const { name, options, colours } of [
    { name: 'colour', options: [], colours: 24 },
    { name: 'grey', options: ['-gray'], colours: 16 },
  ]) {
    const pages = mkdtempSync(join(folder, 'pages-'));
    const pictures = pagesOf(pdf, pages, options);
    montage(pictures, Math.min(4, pictures.length), colours, `${target}.${name}.png`);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Draws two documents in two rows, in grey. */
export function drawBeside(above, below, target) {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'));
  const rows = [above, below].map((file, index) => {
    const pages = mkdtempSync(join(folder, 'pages-'));
    const pictures = pagesOf(file, pages, ['-gray']).slice(0, 4);
    const row = join(folder, `row-${index}.png`);
    montage(pictures, 4, 16, row);
    return row;
  });
  montage(rows, 1, 16, target);
  rmSync(folder, { recursive: true, force: true });
}
