// Word writers on the same content in one run: ours, plain docx, docxtemplater, easy-template-x, md-to-docx, and pandoc where it is
// installed (`PANDOC` may name it). `npx -y pnpm@12 bench word`. Warm: CPU milliseconds of one handout of the seed, least of nine
// rounds. Cold: a whole process that writes it once, wall. Then one document of about 500 pages, in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toMarkdown } from '../packages/markdown/dist/index.js';
import { checkBrief } from '../packages/schema/dist/index.js';
import { table } from './measure.mjs';
import { handoutOf, longHandout, plainContent } from './pdf/content.mjs';
import { installPeers } from './word/peers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bench-word-'));
const runner = fileURLToPath(new URL('word/run.mjs', import.meta.url));
const seed = new URL(
  '../examples/briefs/us-russia-miami-talks/json/us-russia-miami-talks.json',
  import.meta.url,
);
const { brief } = checkBrief(JSON.parse(readFileSync(seed, 'utf8')));
const context = { fonts: [], images: new Map(), attachments: [] };

/** Writes what a writer is given as a file. */
async function inputOf(name, handout) {
  const markdown = new TextDecoder().decode((await toMarkdown(handout, context)).bytes);
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify({ handout, content: plainContent(handout), markdown }));
  writeFileSync(join(folder, `${name}.md`), markdown);
  return path;
}

/** Times the pages of the seed's handout are repeated: three of them make 500 pages. */
const TIMES = 167;
const one = handoutOf(brief);
const inputs = { seed: await inputOf('seed', one), long: await inputOf('long', longHandout(one, TIMES)) };

function run(writer, input, mode) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, writer, input, mode], {
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) console.error(`${writer}: ${stderr.split('\n').slice(0, 6).join('\n')}`);
  return status === 0 ? { wall, ...JSON.parse(stdout) } : undefined;
}

const least = (runs) =>
  runs.reduce(
    (best, one) => (best === undefined || (one?.wall ?? Infinity) < best.wall ? one : best),
    undefined,
  );
const say = (value, digits = 0) => (value === undefined ? '–' : value.toFixed(digits));
const rivals = installPeers() ? ['docx', 'docxtemplater', 'easy-template-x', 'md-to-docx'] : [];
const rows = ['aide-memoire', ...rivals].map((writer) => {
  const warm = run(writer, inputs.seed, 'warm');
  const cold = least([1, 2, 3].map(() => run(writer, inputs.seed, 'once')));
  const long = run(writer, inputs.long, 'once');
  return [
    writer,
    say(warm?.ms, 1),
    say(cold?.wall),
    say(warm && warm.bytes / 1024, 1),
    say(cold?.memory),
    say(long?.ms),
    say(long?.memory),
    say(long && long.bytes / 1024),
  ];
});

const pandoc = process.env.PANDOC || 'pandoc';
if (spawnSync(pandoc, ['--version']).status === 0) {
  const times = Object.fromEntries(
    ['seed', 'long'].map((name) => {
      const walls = [1, 2, 3].map(() => {
        const start = process.hrtime.bigint();
        spawnSync(pandoc, [join(folder, `${name}.md`), '-o', join(folder, `${name}.docx`)]);
        return Number(process.hrtime.bigint() - start) / 1e6;
      });
      return [
        name,
        { wall: Math.min(...walls), kilobytes: readFileSync(join(folder, `${name}.docx`)).length / 1024 },
      ];
    }),
  );
  rows.push([
    'pandoc',
    '–',
    say(times.seed.wall),
    say(times.seed.kilobytes, 1),
    '–',
    say(times.long.wall),
    '–',
    say(times.long.kilobytes),
  ]);
} else console.log('pandoc is not installed.\n');

console.log(
  table(['writer', 'warm ms', 'cold ms', 'KB', 'cold MB', '500 p. ms', '500 p. MB', '500 p. KB'], rows),
);
rmSync(folder, { recursive: true, force: true });
