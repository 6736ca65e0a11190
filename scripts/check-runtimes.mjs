// Writes the example on other runtimes and compares the bytes with those of this one: Node 22 and 24 through npm, and Chromium where it
// is installed. `npx -y pnpm@12 test:runtimes`.
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
const fonts = defaultFaces.map(({ url, family, weight, style }) => ({
  family,
  weight,
  style,
  base64: readFileSync(url).toString('base64'),
}));
writeFileSync(join(folder, 'input.json'), JSON.stringify({ briefs, fonts }));

const program = `
import { compose, templates } from '@aide-memoire/handout';
import { toDocx } from '@aide-memoire/docx';
import { toMarkdown } from '@aide-memoire/markdown';
import { toPdf } from '@aide-memoire/pdf';

/** Every document of the input, as name and bytes. */
export async function documents({ briefs, fonts }) {
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const context = { fonts: fonts.map(({ base64, ...face }) => ({ ...face, bytes: bytesOf(base64) })), images: new Map(), attachments: [] };
  const files = [];
  for (const brief of briefs)
    for (const template of Object.values(templates)) {
      const { handout } = compose(brief, { template });
      if (handout.children.length === 0) continue;
      for (const write of [toMarkdown, toDocx, toPdf]) {
        const { bytes, extension } = await write(handout, context);
        files.push([[brief.id, template.name, extension].join('.'), bytes]);
      }
    }
  return files;
}
`;
writeFileSync(join(folder, 'program.js'), program);
// HarfBuzz asks for Node's own modules only where it runs in Node, and for its WebAssembly beside itself.
const harfbuzz = dirname(
  createRequire(join(ROOT, 'packages/pdf/package.json')).resolve('harfbuzzjs/dist/harfbuzz.wasm'),
);
copyFileSync(join(harfbuzz, 'harfbuzz.wasm'), join(folder, 'harfbuzz.wasm'));
const bundle = (entry, outfile, platform) =>
  build({
    ...(platform === 'browser' ? { external: ['module', 'fs', 'path', 'url', 'node:*'] } : {}),
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

function differences(stdout) {
  const other = new Map(JSON.parse(stdout));
  return JSON.parse(expected)
    .filter(([name, hash]) => other.get(name) !== hash)
    .map(([name]) => `${name} differs`)
    .join('\n');
}

await check('this Node writes the documents', () => (here.status === 0 ? '' : here.stderr.slice(0, 2000)));
for (const version of ['22', '24']) {
  const name = `the same bytes on Node ${version}`;
  const other = run('npx', ['-y', `node@${version}`, join(folder, 'node.mjs')], {
    shell: process.platform === 'win32',
  });
  if (other.status !== 0 && !/ReferenceError|TypeError|RangeError|SyntaxError/.test(other.stderr))
    skip(name, `it cannot be had\n${other.stderr.slice(-500)}`);
  else
    await check(name, () => (other.status === 0 ? differences(other.stdout) : other.stderr.slice(0, 2000)));
}

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((command) =>
  has(command, '--version'),
);
if (chromium === undefined) skip('the same bytes in Chromium', 'it is not installed');
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
  await check('the same bytes in Chromium', () =>
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
