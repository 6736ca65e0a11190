// Draws the pages of every example, in every template, language and printed format, for docs/contact-sheets, and the handout of the first
// beside the same content set by Typst. Needs pdftoppm, soffice, montage (ImageMagick) and a network for the rivals; run by hand
// when the look changes: `npx -y pnpm@12 contact-sheets`, with words of file names to draw only those.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build-packages.mjs';
import { drawBeside, drawSheets } from './contact-sheets/draw.mjs';

buildPackages();
const { buildExamples } = await import('./documents/build-examples.mjs');
const { handoutOf, plainContent } = await import('../bench/pdf/content.mjs');
const { installPeers } = await import('../bench/pdf/peers.mjs');
const { readJsonBrief } = await import('../packages/source/dist/index.js');

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.some((word) => name.includes(word));
const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
const target = join(ROOT, 'docs', 'contact-sheets');
mkdirSync(target, { recursive: true });
const files = await buildExamples(folder, ['docx', 'pdf']);
for (const file of files.filter(isWanted)) {
  drawSheets(join(folder, file), join(target, file));
  console.log(file);
}

if (isWanted('institute')) {
  const { build, loadConfig } = await import('../packages/aide-memoire/dist/index.js');
  const own = join(ROOT, 'examples', 'institute');
  const { config } = await loadConfig({ cwd: own });
  const out = join(folder, 'institute');
  await build({
    config,
    configFolder: own,
    cwd: own,
    out,
    langs: ['en'],
    templates: ['study-sheet'],
    to: ['pdf', 'docx'],
    editions: ['student'],
  });
  for (const format of ['pdf', 'docx']) {
    const name = `study-sheet.en.${format}`;
    drawSheets(join(out, `shimla-samjhauta-1972.${name}`), join(target, `institute.${name}`));
  }
}

/** The same content set by us and by Typst, in a Latin and in an Indic script. */
const RIVALRY = [
  ['us-russia-miami-talks/json/us-russia-miami-talks.json', 'en', 'us-russia-miami-talks.pdf'],
  ['simla-1972/json/shimla-samjhauta-1972.json', 'hi', 'shimla-samjhauta-1972.pdf'],
];
if (isWanted('typst') && installPeers()) {
  for (const [path, lang, ours] of RIVALRY) {
    const { brief } = readJsonBrief(readFileSync(join(ROOT, 'examples/briefs', path), 'utf8'));
    const input = join(folder, 'content.json');
    const typst = join(folder, `typst.${lang}.pdf`);
    writeFileSync(input, JSON.stringify([{ content: plainContent(handoutOf(brief, lang)) }]));
    const runner = join(ROOT, 'bench', 'pdf', 'run.mjs');
    spawnSync(process.execPath, [runner, 'typst', input, 'cold', typst], { stdio: 'inherit' });
    drawBeside(join(folder, ours), typst, join(target, `beside-typst.${lang}.png`));
  }
}
rmSync(folder, { recursive: true, force: true });
