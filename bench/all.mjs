// Our packages and, where they are installed, their rivals on the same brief in one run: time, memory, size, and what can be told of the
// files (tags, bookmarks, Hindi that is found, equal bytes, rules). Then growth: 1 to 500 pages, 1 to 10,000 briefs.
// `npx -y pnpm@12 bench all`; `--write` puts the tables into docs/performance.md, `--quick` measures little.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toDocx } from '../packages/docx/dist/index.js';
import { readMarkdownBrief, toMarkdown } from '../packages/markdown/dist/index.js';
import { folderGrowth, pageGrowth } from './all/growth.mjs';
import { hindiHandout, hindiHtml, hindiMarkdown, WORDS } from './all/hindi.mjs';
import { pageOf } from './all/page.mjs';
import { least, took } from './all/processes.mjs';
import { pdfFacts, searchable, wordFacts } from './all/quality.mjs';
import { installedTools } from './all/tools.mjs';
import { handoutOf, plainContent } from './pdf/content.mjs';
import { htmlSource } from './pdf/html.mjs';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'bench-all-'));
const context = { fonts: [], images: new Map(), attachments: [] };
const brief = new URL(
  '../examples/briefs/us-russia-miami-talks/markdown/us-russia-miami-talks.md',
  import.meta.url,
);
const text = readFileSync(brief, 'utf8');
const handout = handoutOf(readMarkdownBrief(text).brief);

/** What the tools are given, each in the form that it reads. */
async function inputsOf(name, made, html, md) {
  const inputs = Object.fromEntries(
    ['json', 'html', 'md', 'docx'].map((extension) => [extension, join(folder, `${name}.${extension}`)]),
  );
  const content = plainContent(made);
  const markdown = md ?? new TextDecoder().decode((await toMarkdown(made, context)).bytes);
  writeFileSync(inputs.json, JSON.stringify({ handout: made, content, markdown }));
  writeFileSync(inputs.html, html ?? htmlSource(content));
  writeFileSync(inputs.md, markdown);
  writeFileSync(inputs.docx, (await toDocx(made, context)).bytes);
  return inputs;
}
const inputs = await inputsOf('brief', handout);
const hindi = await inputsOf('hindi', hindiHandout, hindiHtml, hindiMarkdown);
const hindiWriter = fileURLToPath(new URL('all/hindi.mjs', import.meta.url));

const [load] = loadavg();
const results = [];
for (const tool of installedTools()) {
  const extension = tool.format === 'pdf' ? 'pdf' : 'docx';
  const output = join(folder, `out-${results.length}.${extension}`);
  const cold = least(quick ? 1 : 3, () => tool.write(inputs, output));
  if (cold === undefined) {
    console.error(`${tool.name} did not run.`);
    continue;
  }
  const first = readFileSync(output);
  // A clock that goes into a file counts seconds.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
  tool.write(inputs, output);
  const found = {
    ...tool,
    cold,
    bytes: first.length,
    reproducible: readFileSync(output).equals(first) ? 'yes' : 'no',
    facts: tool.format === 'pdf' ? await pdfFacts(output) : await wordFacts(output),
  };
  if (tool.format === 'pdf') {
    const page = join(folder, 'hindi-out.pdf');
    rmSync(page, { force: true });
    const ran =
      tool.writer === undefined
        ? tool.write(hindi, page)
        : took(process.execPath, [hindiWriter, tool.writer, page]);
    found.hindi = ran === undefined ? undefined : searchable(page, WORDS);
  }
  results.push(found);
  console.error(`${tool.format} ${tool.name}: ${cold.cpu.toFixed(0)} ms of CPU`);
}

const pages = await pageGrowth(folder, handout, quick);
const folders = folderGrowth(folder, text, quick);
const on = new Date().toISOString().slice(0, 10);
const tables = pageOf({ results, pages, folders, on, load });
console.log(tables);
if (process.argv.includes('--write')) {
  const page = new URL('../docs/performance.md', import.meta.url);
  const [before] = readFileSync(page, 'utf8').split('<!-- tables -->');
  writeFileSync(page, `${before}<!-- tables -->\n\n${tables}`);
}
rmSync(folder, { recursive: true, force: true });
