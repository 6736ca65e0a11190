// Reads, checks and writes the examples on other runtimes and compares what comes out with what this one makes, byte for byte: Node 22,
// 24 and 26, Bun and Deno through npm, and Chromium where it is installed; the kit of checks for writers must hold there too. Then without the right to make code from strings, as at the
// edge: schema, source, handout, editorial rules and Markdown. `npx -y pnpm@12 test:runtimes`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import { buildPackages, ROOT } from './build-packages.mjs';

buildPackages();
const { check, counts, has, run, skip } = await import('./documents/checks.mjs');
const { defaultFaces } = await import('../packages/fonts/dist/index.js');
const { readJsonBrief } = await import('../packages/source/dist/index.js');

const folder = mkdtempSync(join(tmpdir(), 'runtimes-'));
const briefs = [
  'us-russia-miami-talks/json/us-russia-miami-talks.json',
  'simla-1972/json/shimla-samjhauta-1972.json',
].map((path) => readJsonBrief(readFileSync(join(ROOT, 'examples/briefs', path), 'utf8')).brief);
const textOf = (spelling, extension) =>
  readFileSync(
    join(ROOT, `examples/briefs/us-russia-miami-talks/${spelling}/us-russia-miami-talks.${extension}`),
    'utf8',
  );
const texts = { md: textOf('markdown', 'md'), yaml: textOf('yaml', 'yaml'), json: textOf('json', 'json') };
const fonts = defaultFaces.map(({ url, family, weight, style }) => ({
  family,
  weight,
  style,
  base64: readFileSync(url).toString('base64'),
}));
writeFileSync(join(folder, 'input.json'), JSON.stringify({ briefs, fonts, texts }));

// What needs nothing but the language: readers, checks, rules, composing, Markdown.
const reading = `
import { lintBrief } from '@aide-memoire/editorial';
import { compose, templates } from '@aide-memoire/handout';
import { readMarkdownBrief, toMarkdown, writeMarkdownBrief } from '@aide-memoire/markdown';
import { readJsonBrief, readYamlBrief, writeYamlBrief } from '@aide-memoire/source';

const none = { fonts: [], images: new Map(), attachments: [] };
const encode = (value) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** What is read, found and written, as name and bytes. */
export async function read({ texts }) {
  const readers = { md: readMarkdownBrief, yaml: readYamlBrief, json: readJsonBrief };
  const files = [];
  for (const [spelling, read] of Object.entries(readers)) {
    const { brief } = read(texts[spelling]);
    files.push(['read.' + spelling, encode(brief)]);
    const wrong = read(texts[spelling].replace('2024-12-20', '2024-12-32'));
    files.push(['wrong.' + spelling, encode(wrong.diagnostics)]);
    files.push(['written.' + spelling, encode(writeMarkdownBrief(brief) + writeYamlBrief(brief))]);
    files.push(['findings.' + spelling, encode(lintBrief(brief, { today: '2026-01-01' }))]);
    for (const template of Object.values(templates)) {
      const { handout, diagnostics } = compose(brief, { template });
      files.push(['composed.' + template.name, encode({ handout, diagnostics })]);
      files.push(['printed.' + template.name, (await toMarkdown(handout, none)).bytes]);
    }
  }
  return files;
}
`;
const program = `
import { compose, templates } from '@aide-memoire/handout';
import { writerChecks } from '@aide-memoire/handout/conformance';
import { toDocx } from '@aide-memoire/docx';
import { toMarkdown } from '@aide-memoire/markdown';
import { toPdf } from '@aide-memoire/pdf';
import { readDocx, readMarkdown } from '@aide-memoire/verify';
import { read } from './reading.js';

/** The kit that writers are held by: what each of its checks has against each writer, which should be nothing. */
async function held(context) {
  const text = new TextDecoder();
  const writers = [
    ['md', toMarkdown, (bytes) => readMarkdown(text.decode(bytes)).text],
    ['docx', toDocx, (bytes) => readDocx(bytes).text],
    // Reading a PDF takes an engine that is not for every runtime; all that needs no reading is asked.
    ['pdf', toPdf, undefined],
  ];
  const found = [];
  for (const [extension, write, textOf] of writers)
    for (const { name, problems } of writerChecks(write, { context, textOf: textOf ?? (() => '') }))
      if (textOf !== undefined || !name.startsWith('prints'))
        found.push(['kit: ' + extension + ' ' + name, new TextEncoder().encode((await problems()).join('; '))]);
  return found;
}

/** All that comes of the input, as name and bytes. */
export async function documents({ briefs, fonts, texts }) {
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const context = { fonts: fonts.map(({ base64, ...face }) => ({ ...face, bytes: bytesOf(base64) })), images: new Map(), attachments: [] };
  const files = [...(await read({ texts })), ...(await held(context))];
  for (const brief of briefs)
    for (const template of Object.values(templates)) {
      const { handout } = compose(brief, { template });
      if (handout.children.length === 0) continue;
      for (const write of [toDocx, toPdf]) {
        const { bytes, extension } = await write(handout, context);
        files.push([[brief.id, template.name, extension].join('.'), bytes]);
      }
    }
  return files;
}
`;
writeFileSync(join(folder, 'reading.js'), reading);
writeFileSync(join(folder, 'program.js'), program);
// HarfBuzz asks for Node's own modules only where it runs in Node, and for its WebAssembly beside itself.
const harfbuzz = dirname(
  createRequire(join(ROOT, 'packages/pdf/package.json')).resolve('harfbuzzjs/dist/harfbuzz.wasm'),
);
copyFileSync(join(harfbuzz, 'harfbuzz.wasm'), join(folder, 'harfbuzz.wasm'));
const SETTINGS = {
  browser: { external: ['module', 'fs', 'path', 'url', 'node:*'] },
  // A worker at the edge: no page, no modules of Node save those that the program itself names.
  neutral: { conditions: ['worker', 'module'], mainFields: ['module', 'main'], external: ['node:*'] },
  // The YAML parser's build for Node asks for Node's modules by require.
  node: {
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  },
};
const bundle = (entry, outfile, platform) =>
  build({
    ...SETTINGS[platform],
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform,
    logLevel: 'error',
    nodePaths: [join(ROOT, 'node_modules')],
  });

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
const node = `
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { documents } from './program.js';
const files = await documents(JSON.parse(readFileSync(new URL('input.json', import.meta.url), 'utf8')));
console.log(JSON.stringify(files.map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')])));
`;
writeFileSync(join(folder, 'node.js'), node);
await bundle(join(folder, 'node.js'), join(folder, 'node.mjs'), 'node');
const here = run(process.execPath, [join(folder, 'node.mjs')]);
const expected = here.stdout;

/** What an empty list of problems comes to. */
const NOTHING = digest('');

function differences(stdout) {
  const other = new Map(JSON.parse(stdout));
  return JSON.parse(expected)
    .flatMap(([name, hash]) => {
      if (name.startsWith('kit: ')) return other.get(name) === NOTHING ? [] : [`${name}: does not hold`];
      return other.get(name) === hash ? [] : [`${name} differs`];
    })
    .join('\n');
}

await check('this Node writes the documents, and its writers hold what writers must', () =>
  here.status === 0 ? differences(expected) : here.stderr.slice(0, 2000),
);
for (const [runtime, ...command] of [
  ['Node 22', 'node@22'],
  ['Node 24', 'node@24'],
  ['Node 26', 'node@26'],
  ['Bun', 'bun'],
  ['Deno', 'deno', 'run', '-A'],
]) {
  const name = `the same bytes and the kit of writers on ${runtime}`;
  // Through npm, so that one command has them all; the first run of each takes its time.
  const there = run('npx', ['-y', command[0], '--version'], { shell: process.platform === 'win32' });
  if (there.status !== 0) {
    skip(name, `it cannot be had\n${there.stderr.slice(-500)}`);
    continue;
  }
  const other = run('npx', ['-y', ...command, join(folder, 'node.mjs')], {
    shell: process.platform === 'win32',
  });
  await check(`${name} (${there.stdout.trim().split('\n')[0]})`, () =>
    other.status === 0 ? differences(other.stdout) : other.stderr.slice(0, 2000),
  );
}

const edge = `
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { read } from './reading.js';
let refused = false;
try { new Function('return 1')(); } catch { refused = true; }
if (process.argv[2] === 'refused' && !refused) throw new Error('Code is made from strings here.');
const files = await read(JSON.parse(readFileSync(new URL('input.json', import.meta.url), 'utf8')));
console.log(JSON.stringify(files.map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')])));
`;
writeFileSync(join(folder, 'edge.js'), edge);
await bundle(join(folder, 'edge.js'), join(folder, 'edge.mjs'), 'neutral');
await check('schema, source, handout, editorial and Markdown without code from strings', () => {
  const free = run(process.execPath, [join(folder, 'edge.mjs')]);
  const bound = run(process.execPath, [
    '--disallow-code-generation-from-strings',
    join(folder, 'edge.mjs'),
    'refused',
  ]);
  if (free.status !== 0 || bound.status !== 0) return `${free.stderr}${bound.stderr}`.slice(0, 2000);
  return free.stdout === bound.stdout ? '' : 'what comes out differs';
});

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((command) =>
  has(command, '--version'),
);
if (chromium === undefined) skip('the same bytes and the kit of writers in Chromium', 'it is not installed');
else {
  const browser = `
import { documents } from './program.js';
const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
try {
  const files = await documents(await (await fetch('input.json')).json());
  const hashes = await Promise.all(files.map(async ([name, bytes]) => [name, hex(await crypto.subtle.digest('SHA-256', bytes))]));
  document.body.textContent = 'RESULT' + JSON.stringify(hashes) + 'END';
} catch (error) {
  document.body.textContent = 'FAILED ' + error.stack + ' END';
}
`;
  writeFileSync(join(folder, 'browser.js'), browser);
  await bundle(join(folder, 'browser.js'), join(folder, 'browser.mjs'), 'browser');
  const page = '<!doctype html><meta charset="utf-8"><body><script type="module" src="browser.mjs"></script>';
  writeFileSync(join(folder, 'page.html'), page);
  const { stdout, close } = await browse(chromium);
  close();
  const result = /RESULT(\[.*\])END/s.exec(stdout)?.[1]?.replaceAll('&amp;', '&');
  await check('the same bytes and the kit of writers in Chromium', () =>
    result === undefined
      ? (/FAILED .*END/s.exec(stdout)?.[0] ?? 'no result').slice(0, 2000)
      : differences(result),
  );
}

/** Shows the page from a server of our own, because pages of files may fetch nothing; gives what the page came to. */
async function browse(command) {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = {
      '.html': 'text/html',
      '.mjs': 'text/javascript',
      '.json': 'application/json',
      '.wasm': 'application/wasm',
    }[extname(name)];
    const path = join(folder, name);
    if (existsSync(path))
      response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=120000', '--dump-dom'];
  const child = spawn(command, [...flags, `http://127.0.0.1:${port}/page.html`], { timeout: 300_000 });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  await new Promise((resolve) => child.on('close', resolve));
  return { stdout, close: () => server.close() };
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out', 'runtime-results.json'), JSON.stringify(counts));
console.log(`${JSON.parse(expected || '[]').length} documents, ${digest(expected).slice(0, 12)}`);
console.log(`Runtimes: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
