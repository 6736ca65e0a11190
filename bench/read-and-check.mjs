// What reading and checking a brief costs, beside the bare parsers that it stands on, in one run.
// `npx -y pnpm@12 bench`; figures are CPU milliseconds for one brief, and their ratio to the bare parser.
import { readFileSync } from 'node:fs';
import { lintBrief } from '../packages/editorial/dist/index.js';
import { readMarkdownBrief } from '../packages/markdown/dist/index.js';
import { checkBrief } from '../packages/schema/dist/index.js';
import { readJsonBrief, readYamlBrief } from '../packages/source/dist/index.js';
import { measure, table } from './measure.mjs';
import { parseMarkdown, parseYaml } from './parsers.mjs';

const folder = new URL('../examples/briefs/us-russia-miami-talks/', import.meta.url);
const text = (path) => readFileSync(new URL(path, folder), 'utf8');
const markdown = text('markdown/us-russia-miami-talks.md');
const yaml = text('yaml/us-russia-miami-talks.yaml');
const json = text('json/us-russia-miami-talks.json');
const value = JSON.parse(json);

const bare = {
  Markdown: measure(() => parseMarkdown(markdown)),
  YAML: measure(() => parseYaml(yaml)),
  JSON: measure(() => JSON.parse(json)),
};
const ours = {
  Markdown: measure(() => readMarkdownBrief(markdown)),
  YAML: measure(() => readYamlBrief(yaml)),
  JSON: measure(() => readJsonBrief(json)),
};
const check = measure(() => checkBrief(value));
const { brief } = checkBrief(value);
const today = '2024-12-21';
const lint = measure(() => lintBrief(brief, { today }));

const rows = Object.keys(ours).map((spelling) => [
  spelling,
  bare[spelling],
  ours[spelling],
  ours[spelling] / bare[spelling],
  (check + lint) / bare[spelling],
]);
const head = ['one brief, CPU ms', 'bare parser', 'read and check', 'ratio', 'all checks / parser'];
console.log(table(head, rows));
console.log(`\nshapes and references: ${check.toFixed(2)} ms; all editorial rules: ${lint.toFixed(2)} ms`);
console.log('bare parsers: remark-parse with front matter and tables, yaml (parse), JSON.parse');

// The first example is made of mistakes, and most of its time goes into telling of them; the others are as briefs are.
const others = [
  ['us-russia-miami-talks', 'us-russia-miami-talks'],
  ['singapore-2018', 'singapore-summit-2018'],
  ['simla-1972', 'shimla-samjhauta-1972'],
].map(([place, id]) => {
  const own = readFileSync(new URL(`../${place}/yaml/${id}.yaml`, folder), 'utf8');
  const { brief: one } = readYamlBrief(own);
  const parsing = measure(() => parseYaml(own));
  const checking = measure(() => checkBrief(one)) + measure(() => lintBrief(one, { today }));
  return [place, parsing, checking, checking / parsing, String(lintBrief(one, { today }).length)];
});
console.log(`\n${table(['every example', 'yaml parse', 'all checks', 'ratio', 'findings'], others)}`);

const started = process.cpuUsage();
for (let index = 0; index < 1000; index += 1)
  readYamlBrief(yaml.replace('id: us-russia', `id: n${index}-us-russia`));
const { user, system } = process.cpuUsage(started);
console.log(
  `\n1,000 different briefs in YAML, read and checked: ${((user + system) / 1e6).toFixed(1)} s of CPU, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
);
