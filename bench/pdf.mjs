// PDF writers on the same content in one run: ours, plain pdfkit, pdfmake, react-pdf, Typst as a native module, and WeasyPrint and
// Chromium where they are installed. `npx -y pnpm@12 bench pdf`; figures are milliseconds of CPU and wall, least of what the machine
// gave. `--quick` measures fewer documents.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readJsonBrief } from '../packages/source/dist/index.js';
import { table } from './measure.mjs';
import { bundleCold } from './pdf/bundle.mjs';
import { differentHandouts, longHandout, plainContent } from './pdf/content.mjs';
import { installPeers } from './pdf/peers.mjs';
import { measurePrograms } from './pdf/programs.mjs';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
const example = (path) =>
  readJsonBrief(readFileSync(new URL(`../examples/briefs/${path}`, import.meta.url), 'utf8')).brief;
const briefs = [
  example('us-russia-miami-talks/json/us-russia-miami-talks.json'),
  example('singapore-2018/json/singapore-summit-2018.json'),
];
const handouts = differentHandouts(briefs, quick ? 50 : 230);
const documents = handouts.map((handout) => ({ handout, content: plainContent(handout) }));
const inputs = join(folder, 'inputs.json');
writeFileSync(inputs, JSON.stringify(documents));
const first = join(folder, 'first.json');
writeFileSync(first, JSON.stringify(documents.slice(0, 1)));

const writers = ['aide-memoire', ...(installPeers() ? ['typst', 'pdfkit', 'pdfmake', 'react-pdf'] : [])];
const runner = fileURLToPath(new URL('pdf/run.mjs', import.meta.url));

function run(writer, input, mode, output) {
  const start = process.hrtime.bigint();
  const child = spawnSync(process.execPath, ['--expose-gc', runner, writer, input, mode, output], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  return { ok: child.status === 0, wall, stdout: child.stdout, stderr: child.stderr };
}

const pagesOf = async (bytes) => (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
const isTagged = async (bytes) => {
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return catalog.get(context.obj('/StructTreeRoot')) !== undefined || /StructTreeRoot/.test(String(catalog));
};
const least = (measure, times) => Math.min(...Array.from({ length: times }, measure));

const emptyNode = least(() => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, ['-e', '0']);
  return Number(process.hrtime.bigint() - start) / 1e6;
}, 7);

const rows = [];
const figures = new Map();
for (const writer of writers) {
  const output = join(folder, `${writer}.pdf`);
  const rounds = Array.from({ length: quick ? 1 : 3 }, () => run(writer, inputs, 'warm', output));
  const failed = rounds.find(({ ok }) => !ok);
  if (failed !== undefined) {
    console.log(`${writer} did not run: ${failed.stderr.trim().split('\n').at(-1)}`);
    continue;
  }
  const figure = rounds.map(({ stdout }) => JSON.parse(stdout)).toSorted((a, b) => a.cpu - b.cpu)[0];
  const cold = least(() => run(writer, first, 'cold', output).wall, 5);
  const sample = readFileSync(output);
  const pages = await pagesOf(sample);
  figures.set(writer, figure);
  rows.push([
    writer,
    figure.cpu,
    figure.wall,
    figure.cpu / pages,
    cold,
    cold / emptyNode,
    figure.rss / 2 ** 20,
    figure.bytes / 1024,
    String(pages),
    (await isTagged(sample)) ? 'yes' : 'no',
  ]);
}
const bundled = await bundleCold(folder);
const alone = least(() => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, [bundled, first, join(folder, 'cold.pdf')], { stdio: 'inherit' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}, 7);
rows.splice(1, 0, ['– bundled', '–', '–', '–', alone, alone / emptyNode, '–', '–', '–', '–']);
for (const { name, cpu, wall, bytes } of measurePrograms(folder, documents[0])) {
  const pages = await pagesOf(bytes);
  const tagged = (await isTagged(bytes)) ? 'yes' : 'no';
  rows.push([
    name,
    cpu,
    wall,
    cpu / pages,
    wall,
    wall / emptyNode,
    '–',
    bytes.length / 1024,
    String(pages),
    tagged,
  ]);
}
console.log(
  table(
    [
      'writer',
      'CPU ms',
      'wall ms',
      'CPU/page',
      'cold ms',
      '× node -e 0',
      'RSS MiB',
      'KiB',
      'pages',
      'tagged',
    ],
    rows,
  ),
);
const own = figures.get('aide-memoire');
const peers = ['pdfkit', 'pdfmake', 'react-pdf'].flatMap((name) => figures.get(name) ?? []);
if (own !== undefined) {
  const ratios = (other) =>
    `CPU ${(own.cpu / other.cpu).toFixed(2)}, wall ${(own.wall / other.wall).toFixed(2)}`;
  const typst = figures.get('typst');
  if (typst !== undefined) console.log(`\nOurs over Typst: ${ratios(typst)} (aim 0.50)`);
  const [fastest] = peers.toSorted((a, b) => a.cpu - b.cpu);
  if (fastest !== undefined)
    console.log(`Ours over the fastest JavaScript peer: ${ratios(fastest)} (aim 0.25)`);
  console.log(
    `An empty node process: ${emptyNode.toFixed(0)} ms; aim for a cold one that writes a PDF: 2.5 times that`,
  );
}

console.log('\nOne document that grows:\n');
const growth = [];
for (const writer of writers.filter((name) => ['aide-memoire', 'pdfkit', 'typst'].includes(name))) {
  for (const times of quick ? [1, 30] : [1, 10, 100, 330, 660]) {
    if (writer === 'pdfkit' && times > 100) continue;
    const handout = longHandout(handouts[0], times);
    const input = join(folder, 'long.json');
    writeFileSync(input, JSON.stringify([{ handout, content: plainContent(handout) }]));
    const output = join(folder, 'long.pdf');
    const { ok, stdout, stderr } = run(writer, input, 'growth', output);
    if (!ok) {
      console.log(`${writer} × ${times} did not run: ${stderr.trim().split('\n').at(-1)}`);
      continue;
    }
    const { cpu, heap, rss, bytes } = JSON.parse(stdout);
    const pages = await pagesOf(readFileSync(output));
    growth.push([
      writer,
      String(pages),
      cpu,
      cpu / pages,
      heap / 1024 / pages,
      rss / 2 ** 20,
      bytes / 1024 / pages,
    ]);
  }
}
console.log(table(['writer', 'pages', 'CPU ms', 'CPU/page', 'heap KiB/page', 'RSS MiB', 'KiB/page'], growth));
rmSync(folder, { recursive: true, force: true });
